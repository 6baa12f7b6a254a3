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

/// How the last import went.
struct SyncIn {
  std::optional<SyncInStatus> status = {};
  /// When it was.
  std::optional<std::string> sync_date = {};
  /// The set of objects that it belonged to.
  std::optional<SyncUnitSummary> sync_unit = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const SyncIn&, const SyncIn&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<SyncIn> parse_sync_in(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncIn& out);
json::Value encode(const SyncIn& value);
std::string to_json(const SyncIn& value);

}  // namespace devrev_links
