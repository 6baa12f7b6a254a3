// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

/// What makes a run start.
enum class SyncUnitSyncType {
  manual,
  periodic,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<SyncUnitSyncType> parse_sync_unit_sync_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(SyncUnitSyncType value);
std::optional<SyncUnitSyncType> sync_unit_sync_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncUnitSyncType& out);
json::Value encode(SyncUnitSyncType value);

}  // namespace devrev_links
