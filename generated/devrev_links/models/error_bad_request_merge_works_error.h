// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../namespaces.h"
#include "error_bad_request_merge_works_error_error.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

enum class ErrorBadRequestMergeWorksErrorType {
  merge_works_error,
};

/// Pieces of work cannot be merged.
struct ErrorBadRequestMergeWorksError {
  ErrorBadRequestMergeWorksErrorType type = ErrorBadRequestMergeWorksErrorType::merge_works_error;
  /// One entry per piece of work that cannot be merged.
  std::optional<std::vector<ErrorBadRequestMergeWorksErrorError>> errors = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestMergeWorksError&, const ErrorBadRequestMergeWorksError&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestMergeWorksError> parse_error_bad_request_merge_works_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestMergeWorksErrorType value);
std::optional<ErrorBadRequestMergeWorksErrorType> error_bad_request_merge_works_error_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksErrorType& out);
json::Value encode(ErrorBadRequestMergeWorksErrorType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksError& out);
json::Value encode(const ErrorBadRequestMergeWorksError& value);
std::string to_json(const ErrorBadRequestMergeWorksError& value);

}  // namespace devrev_links
