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
#include "sync_metadata_summary.h"
#include "user_summary.h"

namespace devrev_links {

enum class CapabilitySummaryType {
  capability,
};

/// A part of a product that does something for its users.
struct CapabilitySummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Name of the part.
  std::string name = {};
  /// Who is responsible.
  std::vector<UserSummary> owned_by = {};
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  CapabilitySummaryType type = CapabilitySummaryType::capability;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const CapabilitySummary&, const CapabilitySummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<CapabilitySummary> parse_capability_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(CapabilitySummaryType value);
std::optional<CapabilitySummaryType> capability_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CapabilitySummaryType& out);
json::Value encode(CapabilitySummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CapabilitySummary& out);
json::Value encode(const CapabilitySummary& value);
std::string to_json(const CapabilitySummary& value);

}  // namespace devrev_links
