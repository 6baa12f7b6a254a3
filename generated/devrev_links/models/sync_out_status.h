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

/// How an export to another system ended.
enum class SyncOutStatus {
  failed,
  modified,
  succeeded,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<SyncOutStatus> parse_sync_out_status(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(SyncOutStatus value);
std::optional<SyncOutStatus> sync_out_status_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncOutStatus& out);
json::Value encode(SyncOutStatus value);

}  // namespace devrev_links
