// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../namespaces.h"
#include "json/json.h"
#include "legacy_stage_summary.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"
#include "sync_metadata_summary.h"
#include "user_summary.h"

namespace devrev_links {

/// What all kinds of work have in common.
struct WorkBaseSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Who is responsible.
  std::vector<UserSummary> owned_by = {};
  /// Where in its life the object is.
  std::optional<LegacyStageSummary> stage = {};
  /// Name of the state to show.
  std::optional<std::string> state_display_name = {};
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  /// Title of the object.
  std::string title = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const WorkBaseSummary&, const WorkBaseSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<WorkBaseSummary> parse_work_base_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, WorkBaseSummary& out);
json::Value encode(const WorkBaseSummary& value);
std::string to_json(const WorkBaseSummary& value);

}  // namespace devrev_links
