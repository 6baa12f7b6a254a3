// Made from mechamental-actions.yaml by Understudy. Do not edit.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../namespaces.h"
#include "action.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/model/presence.h"
#include "runtime/report.h"

namespace mechamental_actions {

/// One page of actions
struct ActionList {
  /// How many actions there are on all pages
  std::optional<std::int64_t> total = {};
  /// Whether another page follows
  std::optional<bool> has_more = {};
  /// What to ask for the next page with
  runtime::Field<std::string> next_cursor = {};
  /// The actions of this page
  std::optional<std::vector<Action>> actions = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  /// What the document says for an absent one.
  bool has_more_or_default() const { return has_more.value_or(false); }

  friend bool operator==(const ActionList&, const ActionList&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ActionList> parse_action_list(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ActionList& out);
json::Value encode(const ActionList& value);
std::string to_json(const ActionList& value);

}  // namespace mechamental_actions
