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

/// Why a request is refused with 413.
enum class ErrorRequestEntityTooLargeType2 {
  request_entity_too_large,
};

/// The body is larger than the server takes.
struct ErrorRequestEntityTooLarge {
  /// What went wrong, at length.
  std::optional<std::string> detail = {};
  /// What went wrong, in a few words.
  std::optional<std::string> message = {};
  ErrorRequestEntityTooLargeType2 type = ErrorRequestEntityTooLargeType2::request_entity_too_large;
  /// How many bytes a body may have.
  std::optional<std::int32_t> max_bytes = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorRequestEntityTooLarge&, const ErrorRequestEntityTooLarge&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorRequestEntityTooLarge> parse_error_request_entity_too_large(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorRequestEntityTooLargeType2 value);
std::optional<ErrorRequestEntityTooLargeType2> error_request_entity_too_large_type2_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorRequestEntityTooLargeType2& out);
json::Value encode(ErrorRequestEntityTooLargeType2 value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorRequestEntityTooLarge& out);
json::Value encode(const ErrorRequestEntityTooLarge& value);
std::string to_json(const ErrorRequestEntityTooLarge& value);

}  // namespace devrev_links
