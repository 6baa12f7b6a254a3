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

/// Work of this subtype has no stage for merged work.
struct ErrorBadRequestMergeWorksErrorErrorStageNotFoundForSubtype {
  /// The subtype of the work.
  std::optional<std::string> subtype = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestMergeWorksErrorErrorStageNotFoundForSubtype&, const ErrorBadRequestMergeWorksErrorErrorStageNotFoundForSubtype&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorStageNotFoundForSubtype> parse_error_bad_request_merge_works_error_error_stage_not_found_for_subtype(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksErrorErrorStageNotFoundForSubtype& out);
json::Value encode(const ErrorBadRequestMergeWorksErrorErrorStageNotFoundForSubtype& value);
std::string to_json(const ErrorBadRequestMergeWorksErrorErrorStageNotFoundForSubtype& value);

}  // namespace devrev_links
