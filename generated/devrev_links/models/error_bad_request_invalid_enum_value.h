// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

enum class ErrorBadRequestInvalidEnumValueType {
  invalid_enum_value,
};

/// A value is not on its list.
struct ErrorBadRequestInvalidEnumValue {
  ErrorBadRequestInvalidEnumValueType type = ErrorBadRequestInvalidEnumValueType::invalid_enum_value;
  /// The values that the field takes.
  std::vector<std::string> allowed_values = {};
  /// Name of the field.
  std::string field_name = {};
  /// The value that was sent.
  std::string value = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestInvalidEnumValue&, const ErrorBadRequestInvalidEnumValue&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestInvalidEnumValue> parse_error_bad_request_invalid_enum_value(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestInvalidEnumValueType value);
std::optional<ErrorBadRequestInvalidEnumValueType> error_bad_request_invalid_enum_value_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidEnumValueType& out);
json::Value encode(ErrorBadRequestInvalidEnumValueType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidEnumValue& out);
json::Value encode(const ErrorBadRequestInvalidEnumValue& value);
std::string to_json(const ErrorBadRequestInvalidEnumValue& value);

}  // namespace devrev_links
