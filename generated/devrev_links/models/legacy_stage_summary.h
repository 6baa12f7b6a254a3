// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "custom_stage_summary.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

/// Where in its life a piece of work is.
struct LegacyStageSummary {
  /// Name of the stage.
  std::string name = {};
  /// The stage itself.
  std::optional<CustomStageSummary> stage = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const LegacyStageSummary&, const LegacyStageSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<LegacyStageSummary> parse_legacy_stage_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LegacyStageSummary& out);
json::Value encode(const LegacyStageSummary& value);
std::string to_json(const LegacyStageSummary& value);

}  // namespace devrev_links
