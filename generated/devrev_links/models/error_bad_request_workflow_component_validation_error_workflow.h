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

/// The workflow that is wrong.
struct ErrorBadRequestWorkflowComponentValidationErrorWorkflow {
  /// Identifier of the workflow.
  std::string id = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestWorkflowComponentValidationErrorWorkflow&, const ErrorBadRequestWorkflowComponentValidationErrorWorkflow&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestWorkflowComponentValidationErrorWorkflow> parse_error_bad_request_workflow_component_validation_error_workflow(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestWorkflowComponentValidationErrorWorkflow& out);
json::Value encode(const ErrorBadRequestWorkflowComponentValidationErrorWorkflow& value);
std::string to_json(const ErrorBadRequestWorkflowComponentValidationErrorWorkflow& value);

}  // namespace devrev_links
