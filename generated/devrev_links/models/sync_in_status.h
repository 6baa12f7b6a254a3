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

/// How an import from another system ended.
enum class SyncInStatus {
  failed,
  modified,
  staged,
  succeeded,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<SyncInStatus> parse_sync_in_status(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(SyncInStatus value);
std::optional<SyncInStatus> sync_in_status_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncInStatus& out);
json::Value encode(SyncInStatus value);

}  // namespace devrev_links
