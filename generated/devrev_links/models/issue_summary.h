// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../namespaces.h"
#include "enum_value_summary.h"
#include "issue_priority.h"
#include "json/json.h"
#include "legacy_stage_summary.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"
#include "sync_metadata_summary.h"
#include "user_summary.h"
#include "vista_group_item_summary.h"

namespace devrev_links {

enum class IssueSummaryType {
  issue,
};

/// A piece of work for the people who build the product.
struct IssueSummary {
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
  IssueSummaryType type = IssueSummaryType::issue;
  std::optional<IssuePriority> priority = {};
  /// Urgency as a value of the organization's own list.
  std::optional<EnumValueSummary> priority_v2 = {};
  /// The sprint that the issue is planned for.
  std::optional<VistaGroupItemSummary> sprint = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const IssueSummary&, const IssueSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<IssueSummary> parse_issue_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(IssueSummaryType value);
std::optional<IssueSummaryType> issue_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, IssueSummaryType& out);
json::Value encode(IssueSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, IssueSummary& out);
json::Value encode(const IssueSummary& value);
std::string to_json(const IssueSummary& value);

}  // namespace devrev_links
