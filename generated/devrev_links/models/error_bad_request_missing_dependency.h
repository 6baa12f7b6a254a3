// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../namespaces.h"
#include "error_bad_request_missing_dependency_dependency.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

enum class ErrorBadRequestMissingDependencyType {
  missing_dependency,
};

/// A value was given that needs others, which are missing.
struct ErrorBadRequestMissingDependency {
  ErrorBadRequestMissingDependencyType type = ErrorBadRequestMissingDependencyType::missing_dependency;
  /// What is missing.
  std::optional<std::vector<ErrorBadRequestMissingDependencyDependency>> dependencies = {};
  /// Name of the field that needs them.
  std::optional<std::string> dependent_field_name = {};
  /// Value of the field that needs them.
  std::optional<std::string> dependent_field_value = {};
  /// Name of the field that was given.
  std::optional<std::string> provided_field_name = {};
  /// Value of the field that was given.
  std::optional<std::string> provided_field_value = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestMissingDependency&, const ErrorBadRequestMissingDependency&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestMissingDependency> parse_error_bad_request_missing_dependency(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestMissingDependencyType value);
std::optional<ErrorBadRequestMissingDependencyType> error_bad_request_missing_dependency_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMissingDependencyType& out);
json::Value encode(ErrorBadRequestMissingDependencyType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMissingDependency& out);
json::Value encode(const ErrorBadRequestMissingDependency& value);
std::string to_json(const ErrorBadRequestMissingDependency& value);

}  // namespace devrev_links
