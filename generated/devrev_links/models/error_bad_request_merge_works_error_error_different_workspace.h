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

/// The two belong to different workspaces.
struct ErrorBadRequestMergeWorksErrorErrorDifferentWorkspace {
  /// Workspace of the work that stays.
  std::optional<std::string> primary_workspace = {};
  /// Workspace of the work that would go.
  std::optional<std::string> secondary_workspace = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestMergeWorksErrorErrorDifferentWorkspace&, const ErrorBadRequestMergeWorksErrorErrorDifferentWorkspace&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorDifferentWorkspace> parse_error_bad_request_merge_works_error_error_different_workspace(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksErrorErrorDifferentWorkspace& out);
json::Value encode(const ErrorBadRequestMergeWorksErrorErrorDifferentWorkspace& value);
std::string to_json(const ErrorBadRequestMergeWorksErrorErrorDifferentWorkspace& value);

}  // namespace devrev_links
