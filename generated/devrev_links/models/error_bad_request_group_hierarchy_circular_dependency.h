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

enum class ErrorBadRequestGroupHierarchyCircularDependencyType {
  group_hierarchy_circular_dependency,
};

/// The group would contain itself.
struct ErrorBadRequestGroupHierarchyCircularDependency {
  ErrorBadRequestGroupHierarchyCircularDependencyType type = ErrorBadRequestGroupHierarchyCircularDependencyType::group_hierarchy_circular_dependency;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestGroupHierarchyCircularDependency&, const ErrorBadRequestGroupHierarchyCircularDependency&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestGroupHierarchyCircularDependency> parse_error_bad_request_group_hierarchy_circular_dependency(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestGroupHierarchyCircularDependencyType value);
std::optional<ErrorBadRequestGroupHierarchyCircularDependencyType> error_bad_request_group_hierarchy_circular_dependency_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestGroupHierarchyCircularDependencyType& out);
json::Value encode(ErrorBadRequestGroupHierarchyCircularDependencyType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestGroupHierarchyCircularDependency& out);
json::Value encode(const ErrorBadRequestGroupHierarchyCircularDependency& value);
std::string to_json(const ErrorBadRequestGroupHierarchyCircularDependency& value);

}  // namespace devrev_links
