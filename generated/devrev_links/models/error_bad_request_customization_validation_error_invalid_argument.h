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

enum class ErrorBadRequestCustomizationValidationErrorInvalidArgumentSubtype {
  invalid_argument,
};

/// The value does not suit the field.
struct ErrorBadRequestCustomizationValidationErrorInvalidArgument {
  ErrorBadRequestCustomizationValidationErrorInvalidArgumentSubtype subtype = ErrorBadRequestCustomizationValidationErrorInvalidArgumentSubtype::invalid_argument;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorInvalidArgument&, const ErrorBadRequestCustomizationValidationErrorInvalidArgument&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorInvalidArgument> parse_error_bad_request_customization_validation_error_invalid_argument(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorInvalidArgumentSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorInvalidArgumentSubtype> error_bad_request_customization_validation_error_invalid_argument_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorInvalidArgumentSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorInvalidArgumentSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorInvalidArgument& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorInvalidArgument& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorInvalidArgument& value);

}  // namespace devrev_links
