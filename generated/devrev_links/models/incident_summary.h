// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../namespaces.h"
#include "enum_value_summary.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"
#include "stage_summary.h"
#include "sync_metadata_summary.h"
#include "user_summary.h"

namespace devrev_links {

enum class IncidentSummaryType {
  incident,
};

/// A disturbance that has to be dealt with.
struct IncidentSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  IncidentSummaryType type = IncidentSummaryType::incident;
  /// Who is responsible.
  std::optional<std::vector<UserSummary>> owned_by = {};
  /// How bad the incident is.
  std::optional<EnumValueSummary> severity = {};
  /// Where in its life the object is.
  std::optional<StageSummary> stage = {};
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  /// Title of the object.
  std::string title = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const IncidentSummary&, const IncidentSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<IncidentSummary> parse_incident_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(IncidentSummaryType value);
std::optional<IncidentSummaryType> incident_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, IncidentSummaryType& out);
json::Value encode(IncidentSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, IncidentSummary& out);
json::Value encode(const IncidentSummary& value);
std::string to_json(const IncidentSummary& value);

}  // namespace devrev_links
