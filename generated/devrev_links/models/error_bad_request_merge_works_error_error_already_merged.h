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

/// The work has been merged before.
struct ErrorBadRequestMergeWorksErrorErrorAlreadyMerged {
  /// The work that it was merged into.
  std::string merged_into = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestMergeWorksErrorErrorAlreadyMerged&, const ErrorBadRequestMergeWorksErrorErrorAlreadyMerged&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorAlreadyMerged> parse_error_bad_request_merge_works_error_error_already_merged(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksErrorErrorAlreadyMerged& out);
json::Value encode(const ErrorBadRequestMergeWorksErrorErrorAlreadyMerged& value);
std::string to_json(const ErrorBadRequestMergeWorksErrorErrorAlreadyMerged& value);

}  // namespace devrev_links
