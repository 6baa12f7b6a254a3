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

enum class ErrorBadRequestCustomizationValidationErrorExpressionParseErrorSubtype {
  expression_parse_error,
};

/// The expression cannot be read.
struct ErrorBadRequestCustomizationValidationErrorExpressionParseError {
  ErrorBadRequestCustomizationValidationErrorExpressionParseErrorSubtype subtype = ErrorBadRequestCustomizationValidationErrorExpressionParseErrorSubtype::expression_parse_error;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorExpressionParseError&, const ErrorBadRequestCustomizationValidationErrorExpressionParseError&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorExpressionParseError> parse_error_bad_request_customization_validation_error_expression_parse_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorExpressionParseErrorSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorExpressionParseErrorSubtype> error_bad_request_customization_validation_error_expression_parse_error_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorExpressionParseErrorSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorExpressionParseErrorSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorExpressionParseError& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorExpressionParseError& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorExpressionParseError& value);

}  // namespace devrev_links
