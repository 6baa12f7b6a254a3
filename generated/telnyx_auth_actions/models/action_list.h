// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../namespaces.h"
#include "action.h"
#include "json/json.h"
#include "metadata.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace telnyx_auth_actions {

/// One page of actions
struct ActionList {
  /// The actions of this page
  std::optional<std::vector<Action>> data = {};
  std::optional<Metadata> meta = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ActionList&, const ActionList&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ActionList> parse_action_list(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ActionList& out);
json::Value encode(const ActionList& value);
std::string to_json(const ActionList& value);

}  // namespace telnyx_auth_actions
