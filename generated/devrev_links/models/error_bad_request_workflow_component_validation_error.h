// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "error_bad_request_workflow_component_validation_error_field.h"
#include "error_bad_request_workflow_component_validation_error_operation.h"
#include "error_bad_request_workflow_component_validation_error_workflow.h"
#include "error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type.h"
#include "error_bad_request_workflow_component_validation_error_workflow_step.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

/// What is wrong with one component of a workflow.
struct ErrorBadRequestWorkflowComponentValidationError {
  /// Stable code of the fault.
  std::string code = {};
  /// Where the fault is in a field: that field.
  std::optional<ErrorBadRequestWorkflowComponentValidationErrorField> field = {};
  std::optional<ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType> location = {};
  /// What is wrong.
  std::string message = {};
  /// Where the fault is in an operation: that operation.
  std::optional<ErrorBadRequestWorkflowComponentValidationErrorOperation> operation = {};
  /// Where the fault is in the whole workflow: that workflow.
  std::optional<ErrorBadRequestWorkflowComponentValidationErrorWorkflow> workflow = {};
  /// Where the fault is in a step: that step.
  std::optional<ErrorBadRequestWorkflowComponentValidationErrorWorkflowStep> workflow_step = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestWorkflowComponentValidationError&, const ErrorBadRequestWorkflowComponentValidationError&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestWorkflowComponentValidationError> parse_error_bad_request_workflow_component_validation_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestWorkflowComponentValidationError& out);
json::Value encode(const ErrorBadRequestWorkflowComponentValidationError& value);
std::string to_json(const ErrorBadRequestWorkflowComponentValidationError& value);

}  // namespace devrev_links
