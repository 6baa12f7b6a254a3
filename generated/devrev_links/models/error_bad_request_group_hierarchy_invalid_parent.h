// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "error_bad_request_group_hierarchy_invalid_parent_reason.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

enum class ErrorBadRequestGroupHierarchyInvalidParentType {
  group_hierarchy_invalid_parent,
};

/// The group cannot be put below that parent.
struct ErrorBadRequestGroupHierarchyInvalidParent {
  ErrorBadRequestGroupHierarchyInvalidParentType type = ErrorBadRequestGroupHierarchyInvalidParentType::group_hierarchy_invalid_parent;
  std::optional<ErrorBadRequestGroupHierarchyInvalidParentReason> reason = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestGroupHierarchyInvalidParent&, const ErrorBadRequestGroupHierarchyInvalidParent&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestGroupHierarchyInvalidParent> parse_error_bad_request_group_hierarchy_invalid_parent(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestGroupHierarchyInvalidParentType value);
std::optional<ErrorBadRequestGroupHierarchyInvalidParentType> error_bad_request_group_hierarchy_invalid_parent_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestGroupHierarchyInvalidParentType& out);
json::Value encode(ErrorBadRequestGroupHierarchyInvalidParentType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestGroupHierarchyInvalidParent& out);
json::Value encode(const ErrorBadRequestGroupHierarchyInvalidParent& value);
std::string to_json(const ErrorBadRequestGroupHierarchyInvalidParent& value);

}  // namespace devrev_links
