// Made from nullplatform-link-actions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace nullplatform_link_actions {

/// How far an action has come.
enum class ActionStatus {
  pending_create,
  pending,
  in_progress,
  success,
  failed,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ActionStatus> parse_action_status(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ActionStatus value);
std::optional<ActionStatus> action_status_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ActionStatus& out);
json::Value encode(ActionStatus value);

}  // namespace nullplatform_link_actions
