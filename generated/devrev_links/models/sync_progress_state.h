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

/// The step that a run is at.
enum class SyncProgressState {
  completed,
  delete_in_progress,
  deleted,
  deletion_error,
  extract_attachments,
  extract_attachments_error,
  extraction,
  extraction_error,
  loading,
  loading_attachments,
  loading_attachments_error,
  loading_error,
  orchestration_error,
  recipe_discovery,
  recipe_discovery_error,
  recipe_discovery_waiting_for_user_input,
  starting,
  transformation,
  transformation_error,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<SyncProgressState> parse_sync_progress_state(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(SyncProgressState value);
std::optional<SyncProgressState> sync_progress_state_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncProgressState& out);
json::Value encode(SyncProgressState value);

}  // namespace devrev_links
