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

enum class ErrorBadRequestCustomizationValidationErrorFragmentNotFoundSubtype {
  fragment_not_found,
};

/// The schema that the object names does not exist.
struct ErrorBadRequestCustomizationValidationErrorFragmentNotFound {
  ErrorBadRequestCustomizationValidationErrorFragmentNotFoundSubtype subtype = ErrorBadRequestCustomizationValidationErrorFragmentNotFoundSubtype::fragment_not_found;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorFragmentNotFound&, const ErrorBadRequestCustomizationValidationErrorFragmentNotFound&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorFragmentNotFound> parse_error_bad_request_customization_validation_error_fragment_not_found(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorFragmentNotFoundSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorFragmentNotFoundSubtype> error_bad_request_customization_validation_error_fragment_not_found_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFragmentNotFoundSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorFragmentNotFoundSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFragmentNotFound& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorFragmentNotFound& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorFragmentNotFound& value);

}  // namespace devrev_links
