// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace telnyx_auth_actions {

/// One thing that can be allowed
struct Action {
  /// Identifies the action, a UUID
  std::optional<std::string> id = {};
  /// The group that the action belongs to
  std::optional<std::string> category = {};
  /// What the action does, for a person to read
  std::optional<std::string> description = {};
  /// What kind of record this is
  std::optional<std::string> record_type = {};
  /// When the action came to be
  std::optional<std::string> created_at = {};
  /// When the action was last changed
  std::optional<std::string> updated_at = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const Action&, const Action&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Action> parse_action(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Action& out);
json::Value encode(const Action& value);
std::string to_json(const Action& value);

}  // namespace telnyx_auth_actions
