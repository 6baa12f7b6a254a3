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

/// Why a request is refused with 400.
enum class ErrorBadRequestType {
  artifact_already_attached_to_a_parent,
  bad_request,
  customization_validation_error,
  group_hierarchy_circular_dependency,
  group_hierarchy_depth_exceeded,
  group_hierarchy_invalid_parent,
  invalid_api_version,
  invalid_content_type,
  invalid_enum_value,
  invalid_field,
  invalid_id,
  merge_works_error,
  missing_dependency,
  missing_required_field,
  parse_error,
  stale_schema_fragments,
  unexpected_id_type,
  unexpected_json_type,
  value_not_permitted,
  workflow_component_validation_errors,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestType> parse_error_bad_request_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestType value);
std::optional<ErrorBadRequestType> error_bad_request_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestType& out);
json::Value encode(ErrorBadRequestType value);

}  // namespace devrev_links
