// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "action.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace telnyx_auth_actions {

/// One action
struct ActionEnvelope {
  std::optional<Action> data = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ActionEnvelope&, const ActionEnvelope&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ActionEnvelope> parse_action_envelope(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ActionEnvelope& out);
json::Value encode(const ActionEnvelope& value);
std::string to_json(const ActionEnvelope& value);

}  // namespace telnyx_auth_actions
