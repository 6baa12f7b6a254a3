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

/// Direction of a run.
enum class SyncRunMode {
  initial,
  sync_from_devrev,
  sync_to_devrev,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<SyncRunMode> parse_sync_run_mode(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(SyncRunMode value);
std::optional<SyncRunMode> sync_run_mode_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncRunMode& out);
json::Value encode(SyncRunMode value);

}  // namespace devrev_links
