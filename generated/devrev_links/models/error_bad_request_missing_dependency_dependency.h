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

/// A field and the value that it would need.
struct ErrorBadRequestMissingDependencyDependency {
  /// Name of the field.
  std::string field_name = {};
  /// Value of the field.
  std::string field_value = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestMissingDependencyDependency&, const ErrorBadRequestMissingDependencyDependency&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestMissingDependencyDependency> parse_error_bad_request_missing_dependency_dependency(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMissingDependencyDependency& out);
json::Value encode(const ErrorBadRequestMissingDependencyDependency& value);
std::string to_json(const ErrorBadRequestMissingDependencyDependency& value);

}  // namespace devrev_links
