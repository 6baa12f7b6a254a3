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

enum class ErrorBadRequestCustomizationValidationErrorDateParseErrorSubtype {
  date_parse_error,
};

/// The value is not a date.
struct ErrorBadRequestCustomizationValidationErrorDateParseError {
  ErrorBadRequestCustomizationValidationErrorDateParseErrorSubtype subtype = ErrorBadRequestCustomizationValidationErrorDateParseErrorSubtype::date_parse_error;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorDateParseError&, const ErrorBadRequestCustomizationValidationErrorDateParseError&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorDateParseError> parse_error_bad_request_customization_validation_error_date_parse_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorDateParseErrorSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorDateParseErrorSubtype> error_bad_request_customization_validation_error_date_parse_error_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorDateParseErrorSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorDateParseErrorSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorDateParseError& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorDateParseError& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorDateParseError& value);

}  // namespace devrev_links
