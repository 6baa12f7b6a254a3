// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

/// The two were reported by different people.
struct ErrorBadRequestMergeWorksErrorErrorDifferentReporters {
  /// Who reported the work that stays.
  std::optional<std::vector<std::string>> primary_reporters = {};
  /// Who reported the work that would go.
  std::optional<std::vector<std::string>> secondary_reporters = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestMergeWorksErrorErrorDifferentReporters&, const ErrorBadRequestMergeWorksErrorErrorDifferentReporters&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorDifferentReporters> parse_error_bad_request_merge_works_error_error_different_reporters(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksErrorErrorDifferentReporters& out);
json::Value encode(const ErrorBadRequestMergeWorksErrorErrorDifferentReporters& value);
std::string to_json(const ErrorBadRequestMergeWorksErrorErrorDifferentReporters& value);

}  // namespace devrev_links
