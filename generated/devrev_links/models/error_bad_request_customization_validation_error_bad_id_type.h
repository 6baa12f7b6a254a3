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

enum class ErrorBadRequestCustomizationValidationErrorBadIdTypeSubtype {
  bad_id_type,
};

/// The identifier names an object of another kind.
struct ErrorBadRequestCustomizationValidationErrorBadIdType {
  ErrorBadRequestCustomizationValidationErrorBadIdTypeSubtype subtype = ErrorBadRequestCustomizationValidationErrorBadIdTypeSubtype::bad_id_type;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorBadIdType&, const ErrorBadRequestCustomizationValidationErrorBadIdType&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorBadIdType> parse_error_bad_request_customization_validation_error_bad_id_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorBadIdTypeSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorBadIdTypeSubtype> error_bad_request_customization_validation_error_bad_id_type_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorBadIdTypeSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorBadIdTypeSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorBadIdType& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorBadIdType& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorBadIdType& value);

}  // namespace devrev_links
