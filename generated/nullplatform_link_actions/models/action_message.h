// Made from nullplatform-link-actions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "message_level.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace nullplatform_link_actions {

/// One line of an action's story.
struct ActionMessage {
  std::optional<MessageLevel> level = {};
  /// The line itself.
  std::string message = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  /// What the document says for an absent one.
  MessageLevel level_or_default() const { return level.value_or(MessageLevel::info); }

  friend bool operator==(const ActionMessage&, const ActionMessage&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ActionMessage> parse_action_message(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ActionMessage& out);
json::Value encode(const ActionMessage& value);
std::string to_json(const ActionMessage& value);

}  // namespace nullplatform_link_actions
