// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "error_bad_request_unexpected_json_type_type.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

enum class ErrorBadRequestUnexpectedJsonTypeType2 {
  unexpected_json_type,
};

/// A value is of another JSON type than its field.
struct ErrorBadRequestUnexpectedJsonType {
  ErrorBadRequestUnexpectedJsonTypeType2 type = ErrorBadRequestUnexpectedJsonTypeType2::unexpected_json_type;
  /// The type that was sent.
  ErrorBadRequestUnexpectedJsonTypeType actual = ErrorBadRequestUnexpectedJsonTypeType::array;
  /// The type of the field.
  ErrorBadRequestUnexpectedJsonTypeType expected = ErrorBadRequestUnexpectedJsonTypeType::array;
  /// Name of the field.
  std::string field_name = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestUnexpectedJsonType&, const ErrorBadRequestUnexpectedJsonType&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestUnexpectedJsonType> parse_error_bad_request_unexpected_json_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestUnexpectedJsonTypeType2 value);
std::optional<ErrorBadRequestUnexpectedJsonTypeType2> error_bad_request_unexpected_json_type_type2_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestUnexpectedJsonTypeType2& out);
json::Value encode(ErrorBadRequestUnexpectedJsonTypeType2 value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestUnexpectedJsonType& out);
json::Value encode(const ErrorBadRequestUnexpectedJsonType& value);
std::string to_json(const ErrorBadRequestUnexpectedJsonType& value);

}  // namespace devrev_links
