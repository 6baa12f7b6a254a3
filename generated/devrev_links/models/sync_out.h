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
#include "sync_out_status.h"
#include "sync_unit_summary.h"

namespace devrev_links {

/// How the last export went.
struct SyncOut {
  std::optional<SyncOutStatus> status = {};
  /// When it was.
  std::optional<std::string> sync_date = {};
  /// The set of objects that it belonged to.
  std::optional<SyncUnitSummary> sync_unit = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const SyncOut&, const SyncOut&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<SyncOut> parse_sync_out(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncOut& out);
json::Value encode(const SyncOut& value);
std::string to_json(const SyncOut& value);

}  // namespace devrev_links
