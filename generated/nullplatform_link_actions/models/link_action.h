// Made from nullplatform-link-actions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../namespaces.h"
#include "action_message.h"
#include "action_status.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/model/presence.h"
#include "runtime/report.h"

namespace nullplatform_link_actions {

/// An action on a link, as it is stored.
struct LinkAction {
  /// Identifier of the action.
  std::optional<std::string> id = {};
  /// Name of the action.
  std::optional<std::string> name = {};
  /// The name in a form that fits into a URL, made by the server.
  std::optional<std::string> slug = {};
  /// The specification that says what the action does.
  std::optional<std::string> specification_id = {};
  /// The specification that the action is meant to end at, null for none.
  runtime::Field<std::string> desired_specification_id = {};
  /// What there is to tell about the action, oldest first.
  std::optional<std::vector<ActionMessage>> messages = {};
  /// Day on which the action was created.
  std::optional<std::string> created_at = {};
  /// Day on which the action was last changed.
  std::optional<std::string> updated_at = {};
  std::optional<ActionStatus> status = {};
  /// What the action was given to work with.
  std::optional<json::Object> parameters = {};
  /// What the action brought about.
  std::optional<json::Object> results = {};
  /// The service at the other end of the link.
  std::optional<std::string> service_id = {};
  /// The link that the action belongs to.
  std::optional<std::string> link_id = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const LinkAction&, const LinkAction&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<LinkAction> parse_link_action(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LinkAction& out);
json::Value encode(const LinkAction& value);
std::string to_json(const LinkAction& value);

}  // namespace nullplatform_link_actions
