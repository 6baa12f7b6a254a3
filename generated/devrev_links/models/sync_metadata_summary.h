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
#include "sync_in_summary.h"

namespace devrev_links {

/// Where an object came from, in short.
struct SyncMetadataSummary {
  /// Address of the object in the other system.
  std::optional<std::string> external_reference = {};
  /// The last import from the other system.
  std::optional<SyncInSummary> last_sync_in = {};
  /// Name of the system that the object came from.
  std::optional<std::string> origin_system = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const SyncMetadataSummary&, const SyncMetadataSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<SyncMetadataSummary> parse_sync_metadata_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncMetadataSummary& out);
json::Value encode(const SyncMetadataSummary& value);
std::string to_json(const SyncMetadataSummary& value);

}  // namespace devrev_links
