// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "external_system_type.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"
#include "sync_run_summary.h"
#include "sync_unit_sync_type.h"

namespace devrev_links {

/// A set of objects that is kept in step with another system.
struct SyncUnitSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Name of the set in the other system.
  std::optional<std::string> external_sync_unit_name = {};
  /// Identifier of the other system.
  std::optional<std::string> external_system_id = {};
  /// Name of the other system.
  std::optional<std::string> external_system_name = {};
  std::optional<ExternalSystemType> external_system_type = {};
  /// Whether the set is no longer in use.
  std::optional<bool> is_archived = {};
  /// Name of the set.
  std::optional<std::string> name = {};
  /// The latest run.
  std::optional<SyncRunSummary> sync_run = {};
  std::optional<SyncUnitSyncType> sync_type = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const SyncUnitSummary&, const SyncUnitSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<SyncUnitSummary> parse_sync_unit_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncUnitSummary& out);
json::Value encode(const SyncUnitSummary& value);
std::string to_json(const SyncUnitSummary& value);

}  // namespace devrev_links
