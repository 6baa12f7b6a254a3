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

enum class ErrorBadRequestCustomizationValidationErrorEnumOutOfRangeSubtype {
  enum_out_of_range,
};

/// The value is not on the field's list.
struct ErrorBadRequestCustomizationValidationErrorEnumOutOfRange {
  ErrorBadRequestCustomizationValidationErrorEnumOutOfRangeSubtype subtype = ErrorBadRequestCustomizationValidationErrorEnumOutOfRangeSubtype::enum_out_of_range;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorEnumOutOfRange&, const ErrorBadRequestCustomizationValidationErrorEnumOutOfRange&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorEnumOutOfRange> parse_error_bad_request_customization_validation_error_enum_out_of_range(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorEnumOutOfRangeSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorEnumOutOfRangeSubtype> error_bad_request_customization_validation_error_enum_out_of_range_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorEnumOutOfRangeSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorEnumOutOfRangeSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorEnumOutOfRange& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorEnumOutOfRange& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorEnumOutOfRange& value);

}  // namespace devrev_links
