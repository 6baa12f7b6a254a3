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
#include "sync_progress_state.h"

namespace devrev_links {

/// How far a run has come.
struct SyncProgressSummary {
  std::optional<SyncProgressState> state = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const SyncProgressSummary&, const SyncProgressSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<SyncProgressSummary> parse_sync_progress_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncProgressSummary& out);
json::Value encode(const SyncProgressSummary& value);
std::string to_json(const SyncProgressSummary& value);

}  // namespace devrev_links
