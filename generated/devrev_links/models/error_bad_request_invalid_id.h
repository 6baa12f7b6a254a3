// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

enum class ErrorBadRequestInvalidIdType {
  invalid_id,
};

/// A field does not hold an identifier.
struct ErrorBadRequestInvalidId {
  ErrorBadRequestInvalidIdType type = ErrorBadRequestInvalidIdType::invalid_id;
  /// Name of the field.
  std::string field_name = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestInvalidId&, const ErrorBadRequestInvalidId&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestInvalidId> parse_error_bad_request_invalid_id(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestInvalidIdType value);
std::optional<ErrorBadRequestInvalidIdType> error_bad_request_invalid_id_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidIdType& out);
json::Value encode(ErrorBadRequestInvalidIdType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidId& out);
json::Value encode(const ErrorBadRequestInvalidId& value);
std::string to_json(const ErrorBadRequestInvalidId& value);

}  // namespace devrev_links
