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

enum class ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowedSubtype {
  id_type_not_allowed,
};

/// The field does not take identifiers of this kind.
struct ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowed {
  ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowedSubtype subtype = ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowedSubtype::id_type_not_allowed;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowed&, const ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowed&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowed> parse_error_bad_request_customization_validation_error_id_type_not_allowed(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowedSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowedSubtype> error_bad_request_customization_validation_error_id_type_not_allowed_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowedSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowedSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowed& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowed& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowed& value);

}  // namespace devrev_links
