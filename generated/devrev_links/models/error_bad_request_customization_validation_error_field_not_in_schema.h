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

enum class ErrorBadRequestCustomizationValidationErrorFieldNotInSchemaSubtype {
  field_not_in_schema,
};

/// No schema has the field.
struct ErrorBadRequestCustomizationValidationErrorFieldNotInSchema {
  ErrorBadRequestCustomizationValidationErrorFieldNotInSchemaSubtype subtype = ErrorBadRequestCustomizationValidationErrorFieldNotInSchemaSubtype::field_not_in_schema;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorFieldNotInSchema&, const ErrorBadRequestCustomizationValidationErrorFieldNotInSchema&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorFieldNotInSchema> parse_error_bad_request_customization_validation_error_field_not_in_schema(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorFieldNotInSchemaSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorFieldNotInSchemaSubtype> error_bad_request_customization_validation_error_field_not_in_schema_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFieldNotInSchemaSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorFieldNotInSchemaSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFieldNotInSchema& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorFieldNotInSchema& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorFieldNotInSchema& value);

}  // namespace devrev_links
