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

enum class ErrorBadRequestCustomizationValidationErrorUnknownErrorSubtype {
  unknown_error,
};

/// The field was refused for a reason that has no name.
struct ErrorBadRequestCustomizationValidationErrorUnknownError {
  ErrorBadRequestCustomizationValidationErrorUnknownErrorSubtype subtype = ErrorBadRequestCustomizationValidationErrorUnknownErrorSubtype::unknown_error;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorUnknownError&, const ErrorBadRequestCustomizationValidationErrorUnknownError&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorUnknownError> parse_error_bad_request_customization_validation_error_unknown_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorUnknownErrorSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorUnknownErrorSubtype> error_bad_request_customization_validation_error_unknown_error_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorUnknownErrorSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorUnknownErrorSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorUnknownError& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorUnknownError& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorUnknownError& value);

}  // namespace devrev_links
