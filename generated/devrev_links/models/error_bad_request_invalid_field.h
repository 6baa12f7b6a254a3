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

enum class ErrorBadRequestInvalidFieldType {
  invalid_field,
};

/// A field breaks a rule that no other type describes.
struct ErrorBadRequestInvalidField {
  ErrorBadRequestInvalidFieldType type = ErrorBadRequestInvalidFieldType::invalid_field;
  /// Name of the field.
  std::string field_name = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestInvalidField&, const ErrorBadRequestInvalidField&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestInvalidField> parse_error_bad_request_invalid_field(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestInvalidFieldType value);
std::optional<ErrorBadRequestInvalidFieldType> error_bad_request_invalid_field_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidFieldType& out);
json::Value encode(ErrorBadRequestInvalidFieldType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidField& out);
json::Value encode(const ErrorBadRequestInvalidField& value);
std::string to_json(const ErrorBadRequestInvalidField& value);

}  // namespace devrev_links
