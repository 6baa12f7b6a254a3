// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "../namespaces.h"
#include "error_bad_request_customization_validation_error_bad_id_type.h"
#include "error_bad_request_customization_validation_error_date_parse_error.h"
#include "error_bad_request_customization_validation_error_enum_out_of_range.h"
#include "error_bad_request_customization_validation_error_expression_parse_error.h"
#include "error_bad_request_customization_validation_error_field_dropped.h"
#include "error_bad_request_customization_validation_error_field_immutable.h"
#include "error_bad_request_customization_validation_error_field_not_in_schema.h"
#include "error_bad_request_customization_validation_error_field_required.h"
#include "error_bad_request_customization_validation_error_fragment_not_found.h"
#include "error_bad_request_customization_validation_error_id_parse_error.h"
#include "error_bad_request_customization_validation_error_id_type_not_allowed.h"
#include "error_bad_request_customization_validation_error_invalid_argument.h"
#include "error_bad_request_customization_validation_error_timestamp_parse_error.h"
#include "error_bad_request_customization_validation_error_unknown_error.h"
#include "error_bad_request_customization_validation_error_unsupported_type.h"
#include "error_bad_request_customization_validation_error_wrong_type.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

enum class ErrorBadRequestCustomizationValidationErrorType {
  customization_validation_error,
};

/// The variants of ErrorBadRequestCustomizationValidationError.
struct ErrorBadRequestCustomizationValidationErrorAlternative {
  std::variant<
      ErrorBadRequestCustomizationValidationErrorBadIdType,
      ErrorBadRequestCustomizationValidationErrorDateParseError,
      ErrorBadRequestCustomizationValidationErrorEnumOutOfRange,
      ErrorBadRequestCustomizationValidationErrorExpressionParseError,
      ErrorBadRequestCustomizationValidationErrorFieldDropped,
      ErrorBadRequestCustomizationValidationErrorFieldImmutable,
      ErrorBadRequestCustomizationValidationErrorFieldNotInSchema,
      ErrorBadRequestCustomizationValidationErrorFieldRequired,
      ErrorBadRequestCustomizationValidationErrorFragmentNotFound,
      ErrorBadRequestCustomizationValidationErrorIdParseError,
      ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowed,
      ErrorBadRequestCustomizationValidationErrorInvalidArgument,
      ErrorBadRequestCustomizationValidationErrorTimestampParseError,
      ErrorBadRequestCustomizationValidationErrorUnknownError,
      ErrorBadRequestCustomizationValidationErrorUnsupportedType,
      ErrorBadRequestCustomizationValidationErrorWrongType>
      value = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorAlternative&, const ErrorBadRequestCustomizationValidationErrorAlternative&) = default;
};

/// A field that the organization made up itself breaks its rule; `subtype` says which.
struct ErrorBadRequestCustomizationValidationError {
  ErrorBadRequestCustomizationValidationErrorType type = ErrorBadRequestCustomizationValidationErrorType::customization_validation_error;
  /// Name of the field.
  std::optional<std::string> field_name = {};
  /// Why the field was refused.
  std::optional<std::string> reason = {};
  ErrorBadRequestCustomizationValidationErrorAlternative alternative = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationError&, const ErrorBadRequestCustomizationValidationError&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestCustomizationValidationError> parse_error_bad_request_customization_validation_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorType value);
std::optional<ErrorBadRequestCustomizationValidationErrorType> error_bad_request_customization_validation_error_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorType& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorAlternative& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorAlternative& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorAlternative& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationError& out);
json::Value encode(const ErrorBadRequestCustomizationValidationError& value);
std::string to_json(const ErrorBadRequestCustomizationValidationError& value);

}  // namespace devrev_links
