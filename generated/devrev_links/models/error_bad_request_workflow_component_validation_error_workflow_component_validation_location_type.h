// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

/// Kind of the component that is wrong.
enum class ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType {
  field,
  operation,
  workflow,
  workflow_step,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType> parse_error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType value);
std::optional<ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType> error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType& out);
json::Value encode(ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType value);

}  // namespace devrev_links
