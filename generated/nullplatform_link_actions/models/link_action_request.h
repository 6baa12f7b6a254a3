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

/// An action to start on a link.
struct LinkActionRequest {
  /// Name of the action.
  std::optional<std::string> name = {};
  /// The specification that says what the action does.
  std::string specification_id = {};
  /// The specification that the action is meant to end at, null for none.
  runtime::Field<std::string> desired_specification_id = {};
  /// What there is to tell about the action, oldest first.
  std::optional<std::vector<ActionMessage>> messages = {};
  /// What the action is given to work with, in the form that its specification asks for.
  std::optional<json::Object> parameters = {};
  /// What the action brought about, in the form that its specification promises.
  std::optional<json::Object> results = {};
  std::optional<ActionStatus> status = {};
  /// The service at the other end of the link.
  std::optional<std::string> service_id = {};
  /// The link that the action belongs to.
  std::optional<std::string> link_id = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const LinkActionRequest&, const LinkActionRequest&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<LinkActionRequest> parse_link_action_request(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LinkActionRequest& out);
json::Value encode(const LinkActionRequest& value);
std::string to_json(const LinkActionRequest& value);

}  // namespace nullplatform_link_actions
