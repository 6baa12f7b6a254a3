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

enum class ErrorBadRequestCustomizationValidationErrorFieldDroppedSubtype {
  field_dropped,
};

/// The field has been taken out of its schema.
struct ErrorBadRequestCustomizationValidationErrorFieldDropped {
  ErrorBadRequestCustomizationValidationErrorFieldDroppedSubtype subtype = ErrorBadRequestCustomizationValidationErrorFieldDroppedSubtype::field_dropped;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorFieldDropped&, const ErrorBadRequestCustomizationValidationErrorFieldDropped&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorFieldDropped> parse_error_bad_request_customization_validation_error_field_dropped(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorFieldDroppedSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorFieldDroppedSubtype> error_bad_request_customization_validation_error_field_dropped_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFieldDroppedSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorFieldDroppedSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFieldDropped& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorFieldDropped& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorFieldDropped& value);

}  // namespace devrev_links
