// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

enum class ErrorRequestEntityTooLargeRequestEntityTooLargeType {
  request_entity_too_large,
};

/// The limit that the body exceeds.
struct ErrorRequestEntityTooLargeRequestEntityTooLarge {
  ErrorRequestEntityTooLargeRequestEntityTooLargeType type = ErrorRequestEntityTooLargeRequestEntityTooLargeType::request_entity_too_large;
  /// How many bytes a body may have.
  std::optional<std::int32_t> max_bytes = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorRequestEntityTooLargeRequestEntityTooLarge&, const ErrorRequestEntityTooLargeRequestEntityTooLarge&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorRequestEntityTooLargeRequestEntityTooLarge> parse_error_request_entity_too_large_request_entity_too_large(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorRequestEntityTooLargeRequestEntityTooLargeType value);
std::optional<ErrorRequestEntityTooLargeRequestEntityTooLargeType> error_request_entity_too_large_request_entity_too_large_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorRequestEntityTooLargeRequestEntityTooLargeType& out);
json::Value encode(ErrorRequestEntityTooLargeRequestEntityTooLargeType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorRequestEntityTooLargeRequestEntityTooLarge& out);
json::Value encode(const ErrorRequestEntityTooLargeRequestEntityTooLarge& value);
std::string to_json(const ErrorRequestEntityTooLargeRequestEntityTooLarge& value);

}  // namespace devrev_links
