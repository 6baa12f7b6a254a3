// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../namespaces.h"
#include "account_summary.h"
#include "json/json.h"
#include "legacy_stage_summary.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"
#include "sync_metadata_summary.h"
#include "user_summary.h"

namespace devrev_links {

enum class OpportunitySummaryType {
  opportunity,
};

/// A sale that may come about.
struct OpportunitySummary {
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
  OpportunitySummaryType type = OpportunitySummaryType::opportunity;
  /// The customer that it is about.
  std::optional<AccountSummary> account = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const OpportunitySummary&, const OpportunitySummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<OpportunitySummary> parse_opportunity_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(OpportunitySummaryType value);
std::optional<OpportunitySummaryType> opportunity_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, OpportunitySummaryType& out);
json::Value encode(OpportunitySummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, OpportunitySummary& out);
json::Value encode(const OpportunitySummary& value);
std::string to_json(const OpportunitySummary& value);

}  // namespace devrev_links
