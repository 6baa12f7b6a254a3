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

/// The field that is wrong.
struct ErrorBadRequestWorkflowComponentValidationErrorField {
  /// Where in its parent the field is.
  std::string field_path = {};
  /// Identifier of what the field belongs to.
  std::string parent_id = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestWorkflowComponentValidationErrorField&, const ErrorBadRequestWorkflowComponentValidationErrorField&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestWorkflowComponentValidationErrorField> parse_error_bad_request_workflow_component_validation_error_field(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestWorkflowComponentValidationErrorField& out);
json::Value encode(const ErrorBadRequestWorkflowComponentValidationErrorField& value);
std::string to_json(const ErrorBadRequestWorkflowComponentValidationErrorField& value);

}  // namespace devrev_links
