// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

/// Rule that a field made up by the organization breaks.
enum class ErrorBadRequestCustomizationValidationErrorSubtype {
  bad_id_type,
  date_parse_error,
  enum_out_of_range,
  expression_parse_error,
  field_dropped,
  field_immutable,
  field_not_in_schema,
  field_required,
  fragment_not_found,
  id_parse_error,
  id_type_not_allowed,
  invalid_argument,
  timestamp_parse_error,
  unknown_error,
  unsupported_type,
  wrong_type,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorSubtype> parse_error_bad_request_customization_validation_error_subtype(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorSubtype> error_bad_request_customization_validation_error_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorSubtype value);

}  // namespace devrev_links
