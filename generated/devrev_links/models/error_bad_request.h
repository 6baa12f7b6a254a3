// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "../namespaces.h"
#include "error_bad_request_artifact_already_attached_to_a_parent.h"
#include "error_bad_request_bad_request.h"
#include "error_bad_request_customization_validation_error.h"
#include "error_bad_request_group_hierarchy_circular_dependency.h"
#include "error_bad_request_group_hierarchy_depth_exceeded.h"
#include "error_bad_request_group_hierarchy_invalid_parent.h"
#include "error_bad_request_invalid_api_version.h"
#include "error_bad_request_invalid_content_type.h"
#include "error_bad_request_invalid_enum_value.h"
#include "error_bad_request_invalid_field.h"
#include "error_bad_request_invalid_id.h"
#include "error_bad_request_merge_works_error.h"
#include "error_bad_request_missing_dependency.h"
#include "error_bad_request_missing_required_field.h"
#include "error_bad_request_parse_error.h"
#include "error_bad_request_stale_schema_fragments.h"
#include "error_bad_request_unexpected_id_type.h"
#include "error_bad_request_unexpected_json_type.h"
#include "error_bad_request_value_not_permitted.h"
#include "error_bad_request_workflow_component_validation_errors.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

/// The variants of ErrorBadRequest.
struct ErrorBadRequestAlternative {
  std::variant<
      ErrorBadRequestArtifactAlreadyAttachedToAParent,
      ErrorBadRequestBadRequest,
      ErrorBadRequestCustomizationValidationError,
      ErrorBadRequestGroupHierarchyCircularDependency,
      ErrorBadRequestGroupHierarchyDepthExceeded,
      ErrorBadRequestGroupHierarchyInvalidParent,
      ErrorBadRequestInvalidApiVersion,
      ErrorBadRequestInvalidContentType,
      ErrorBadRequestInvalidEnumValue,
      ErrorBadRequestInvalidField,
      ErrorBadRequestInvalidId,
      ErrorBadRequestMergeWorksError,
      ErrorBadRequestMissingDependency,
      ErrorBadRequestMissingRequiredField,
      ErrorBadRequestParseError,
      ErrorBadRequestStaleSchemaFragments,
      ErrorBadRequestUnexpectedIdType,
      ErrorBadRequestUnexpectedJsonType,
      ErrorBadRequestValueNotPermitted,
      ErrorBadRequestWorkflowComponentValidationErrors>
      value = {};

  friend bool operator==(const ErrorBadRequestAlternative&, const ErrorBadRequestAlternative&) = default;
};

/// The request cannot be served as it is; `type` says why.
struct ErrorBadRequest {
  /// What went wrong, at length.
  std::optional<std::string> detail = {};
  /// What went wrong, in a few words.
  std::optional<std::string> message = {};
  ErrorBadRequestAlternative alternative = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequest&, const ErrorBadRequest&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequest> parse_error_bad_request(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestAlternative& out);
json::Value encode(const ErrorBadRequestAlternative& value);
std::string to_json(const ErrorBadRequestAlternative& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequest& out);
json::Value encode(const ErrorBadRequest& value);
std::string to_json(const ErrorBadRequest& value);

}  // namespace devrev_links
