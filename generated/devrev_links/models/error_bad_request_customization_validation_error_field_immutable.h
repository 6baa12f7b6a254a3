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

enum class ErrorBadRequestCustomizationValidationErrorFieldImmutableSubtype {
  field_immutable,
};

/// The field cannot be changed once it is set.
struct ErrorBadRequestCustomizationValidationErrorFieldImmutable {
  ErrorBadRequestCustomizationValidationErrorFieldImmutableSubtype subtype = ErrorBadRequestCustomizationValidationErrorFieldImmutableSubtype::field_immutable;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorFieldImmutable&, const ErrorBadRequestCustomizationValidationErrorFieldImmutable&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorFieldImmutable> parse_error_bad_request_customization_validation_error_field_immutable(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorFieldImmutableSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorFieldImmutableSubtype> error_bad_request_customization_validation_error_field_immutable_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFieldImmutableSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorFieldImmutableSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFieldImmutable& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorFieldImmutable& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorFieldImmutable& value);

}  // namespace devrev_links
