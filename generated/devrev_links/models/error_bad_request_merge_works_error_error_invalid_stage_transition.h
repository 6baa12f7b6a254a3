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

/// The work cannot go from its stage to the one that merging asks for.
struct ErrorBadRequestMergeWorksErrorErrorInvalidStageTransition {
  /// The stage that the work is at.
  std::string current_stage = {};
  /// The stage that it would have to go to.
  std::string requested_stage = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestMergeWorksErrorErrorInvalidStageTransition&, const ErrorBadRequestMergeWorksErrorErrorInvalidStageTransition&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorInvalidStageTransition> parse_error_bad_request_merge_works_error_error_invalid_stage_transition(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksErrorErrorInvalidStageTransition& out);
json::Value encode(const ErrorBadRequestMergeWorksErrorErrorInvalidStageTransition& value);
std::string to_json(const ErrorBadRequestMergeWorksErrorErrorInvalidStageTransition& value);

}  // namespace devrev_links
