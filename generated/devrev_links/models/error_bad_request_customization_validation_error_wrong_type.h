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

enum class ErrorBadRequestCustomizationValidationErrorWrongTypeSubtype {
  wrong_type,
};

/// The value is of another type than the field.
struct ErrorBadRequestCustomizationValidationErrorWrongType {
  ErrorBadRequestCustomizationValidationErrorWrongTypeSubtype subtype = ErrorBadRequestCustomizationValidationErrorWrongTypeSubtype::wrong_type;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorWrongType&, const ErrorBadRequestCustomizationValidationErrorWrongType&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorWrongType> parse_error_bad_request_customization_validation_error_wrong_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorWrongTypeSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorWrongTypeSubtype> error_bad_request_customization_validation_error_wrong_type_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorWrongTypeSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorWrongTypeSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorWrongType& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorWrongType& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorWrongType& value);

}  // namespace devrev_links
