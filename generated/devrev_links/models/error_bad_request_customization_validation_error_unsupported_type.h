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

enum class ErrorBadRequestCustomizationValidationErrorUnsupportedTypeSubtype {
  unsupported_type,
};

/// The field is of a type that cannot be used here.
struct ErrorBadRequestCustomizationValidationErrorUnsupportedType {
  ErrorBadRequestCustomizationValidationErrorUnsupportedTypeSubtype subtype = ErrorBadRequestCustomizationValidationErrorUnsupportedTypeSubtype::unsupported_type;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorUnsupportedType&, const ErrorBadRequestCustomizationValidationErrorUnsupportedType&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorUnsupportedType> parse_error_bad_request_customization_validation_error_unsupported_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorUnsupportedTypeSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorUnsupportedTypeSubtype> error_bad_request_customization_validation_error_unsupported_type_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorUnsupportedTypeSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorUnsupportedTypeSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorUnsupportedType& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorUnsupportedType& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorUnsupportedType& value);

}  // namespace devrev_links
