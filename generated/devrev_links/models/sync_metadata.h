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
#include "sync_in.h"
#include "sync_out.h"

namespace devrev_links {

/// Where an object came from, and how it is kept in step with that place.
struct SyncMetadata {
  /// Identifier of the object in the other system.
  std::optional<std::string> external_record_id = {};
  /// Kind of the object in the other system.
  std::optional<std::string> external_record_type = {};
  /// Address of the object in the other system.
  std::optional<std::string> external_reference = {};
  /// The last import from the other system.
  std::optional<SyncIn> last_sync_in = {};
  /// The last export to the other system.
  std::optional<SyncOut> last_sync_out = {};
  /// Name of the system that the object came from.
  std::optional<std::string> origin_system = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const SyncMetadata&, const SyncMetadata&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<SyncMetadata> parse_sync_metadata(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncMetadata& out);
json::Value encode(const SyncMetadata& value);
std::string to_json(const SyncMetadata& value);

}  // namespace devrev_links
