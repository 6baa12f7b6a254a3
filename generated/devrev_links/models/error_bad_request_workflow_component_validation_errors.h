// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../namespaces.h"
#include "error_bad_request_workflow_component_validation_error.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

enum class ErrorBadRequestWorkflowComponentValidationErrorsType {
  workflow_component_validation_errors,
};

/// Components of a workflow are wrong.
struct ErrorBadRequestWorkflowComponentValidationErrors {
  ErrorBadRequestWorkflowComponentValidationErrorsType type = ErrorBadRequestWorkflowComponentValidationErrorsType::workflow_component_validation_errors;
  /// One entry per component that is wrong.
  std::optional<std::vector<ErrorBadRequestWorkflowComponentValidationError>> errors = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestWorkflowComponentValidationErrors&, const ErrorBadRequestWorkflowComponentValidationErrors&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestWorkflowComponentValidationErrors> parse_error_bad_request_workflow_component_validation_errors(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestWorkflowComponentValidationErrorsType value);
std::optional<ErrorBadRequestWorkflowComponentValidationErrorsType> error_bad_request_workflow_component_validation_errors_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestWorkflowComponentValidationErrorsType& out);
json::Value encode(ErrorBadRequestWorkflowComponentValidationErrorsType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestWorkflowComponentValidationErrors& out);
json::Value encode(const ErrorBadRequestWorkflowComponentValidationErrors& value);
std::string to_json(const ErrorBadRequestWorkflowComponentValidationErrors& value);

}  // namespace devrev_links
