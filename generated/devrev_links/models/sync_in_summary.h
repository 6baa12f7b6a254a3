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
#include "sync_in_status.h"
#include "sync_unit_summary.h"

namespace devrev_links {

/// How the last import went, in short.
struct SyncInSummary {
  std::optional<SyncInStatus> status = {};
  /// The set of objects that it belonged to.
  std::optional<SyncUnitSummary> sync_unit = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const SyncInSummary&, const SyncInSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<SyncInSummary> parse_sync_in_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncInSummary& out);
json::Value encode(const SyncInSummary& value);
std::string to_json(const SyncInSummary& value);

}  // namespace devrev_links
