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

enum class ErrorBadRequestCustomizationValidationErrorFieldRequiredSubtype {
  field_required,
};

/// The field must be given.
struct ErrorBadRequestCustomizationValidationErrorFieldRequired {
  ErrorBadRequestCustomizationValidationErrorFieldRequiredSubtype subtype = ErrorBadRequestCustomizationValidationErrorFieldRequiredSubtype::field_required;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorFieldRequired&, const ErrorBadRequestCustomizationValidationErrorFieldRequired&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorFieldRequired> parse_error_bad_request_customization_validation_error_field_required(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorFieldRequiredSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorFieldRequiredSubtype> error_bad_request_customization_validation_error_field_required_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFieldRequiredSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorFieldRequiredSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFieldRequired& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorFieldRequired& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorFieldRequired& value);

}  // namespace devrev_links
