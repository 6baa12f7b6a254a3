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

/// Why a group cannot be put below a parent.
enum class ErrorBadRequestGroupHierarchyInvalidParentReason {
  multiple_parents,
  parent_not_linked_to_space,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestGroupHierarchyInvalidParentReason> parse_error_bad_request_group_hierarchy_invalid_parent_reason(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestGroupHierarchyInvalidParentReason value);
std::optional<ErrorBadRequestGroupHierarchyInvalidParentReason> error_bad_request_group_hierarchy_invalid_parent_reason_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestGroupHierarchyInvalidParentReason& out);
json::Value encode(ErrorBadRequestGroupHierarchyInvalidParentReason value);

}  // namespace devrev_links
