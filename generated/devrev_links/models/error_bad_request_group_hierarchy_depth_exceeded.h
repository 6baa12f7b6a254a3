// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

enum class ErrorBadRequestGroupHierarchyDepthExceededType {
  group_hierarchy_depth_exceeded,
};

/// Groups are nested too deeply.
struct ErrorBadRequestGroupHierarchyDepthExceeded {
  ErrorBadRequestGroupHierarchyDepthExceededType type = ErrorBadRequestGroupHierarchyDepthExceededType::group_hierarchy_depth_exceeded;
  /// How deep the groups would be nested.
  std::optional<std::int32_t> actual_depth = {};
  /// How deep groups may be nested.
  std::optional<std::int32_t> max_depth = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestGroupHierarchyDepthExceeded&, const ErrorBadRequestGroupHierarchyDepthExceeded&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestGroupHierarchyDepthExceeded> parse_error_bad_request_group_hierarchy_depth_exceeded(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestGroupHierarchyDepthExceededType value);
std::optional<ErrorBadRequestGroupHierarchyDepthExceededType> error_bad_request_group_hierarchy_depth_exceeded_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestGroupHierarchyDepthExceededType& out);
json::Value encode(ErrorBadRequestGroupHierarchyDepthExceededType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestGroupHierarchyDepthExceeded& out);
json::Value encode(const ErrorBadRequestGroupHierarchyDepthExceeded& value);
std::string to_json(const ErrorBadRequestGroupHierarchyDepthExceeded& value);

}  // namespace devrev_links
