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

enum class ErrorBadRequestMissingRequiredFieldType {
  missing_required_field,
};

/// A field that must be given is missing.
struct ErrorBadRequestMissingRequiredField {
  ErrorBadRequestMissingRequiredFieldType type = ErrorBadRequestMissingRequiredFieldType::missing_required_field;
  /// Name of the field.
  std::string field_name = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestMissingRequiredField&, const ErrorBadRequestMissingRequiredField&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestMissingRequiredField> parse_error_bad_request_missing_required_field(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestMissingRequiredFieldType value);
std::optional<ErrorBadRequestMissingRequiredFieldType> error_bad_request_missing_required_field_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMissingRequiredFieldType& out);
json::Value encode(ErrorBadRequestMissingRequiredFieldType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMissingRequiredField& out);
json::Value encode(const ErrorBadRequestMissingRequiredField& value);
std::string to_json(const ErrorBadRequestMissingRequiredField& value);

}  // namespace devrev_links
