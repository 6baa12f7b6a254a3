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
#include "sync_metadata_summary.h"

namespace devrev_links {

enum class MeetingSummaryType {
  meeting,
};

/// A meeting with a customer.
struct MeetingSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  MeetingSummaryType type = MeetingSummaryType::meeting;
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  /// Title of the object.
  std::optional<std::string> title = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const MeetingSummary&, const MeetingSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<MeetingSummary> parse_meeting_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(MeetingSummaryType value);
std::optional<MeetingSummaryType> meeting_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, MeetingSummaryType& out);
json::Value encode(MeetingSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, MeetingSummary& out);
json::Value encode(const MeetingSummary& value);
std::string to_json(const MeetingSummary& value);

}  // namespace devrev_links
