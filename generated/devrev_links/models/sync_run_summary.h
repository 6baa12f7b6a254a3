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
#include "sync_progress_summary.h"
#include "sync_run_mode.h"

namespace devrev_links {

/// One run that brings two systems into step.
struct SyncRunSummary {
  std::optional<SyncRunMode> mode = {};
  /// How far the run has come.
  std::optional<SyncProgressSummary> progress = {};
  /// Share of the other system's rate limit that is kept free for others, in percent.
  std::optional<std::int32_t> reserved_rate_limit_percentage = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const SyncRunSummary&, const SyncRunSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<SyncRunSummary> parse_sync_run_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncRunSummary& out);
json::Value encode(const SyncRunSummary& value);
std::string to_json(const SyncRunSummary& value);

}  // namespace devrev_links
