// Made from mechamental-actions.yaml by Understudy. Do not edit.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/model/presence.h"
#include "runtime/report.h"

namespace mechamental_actions {

/// The members of an action to change; the others stay as they are
struct ActionUpdate {
  /// What the action is called
  std::optional<std::string> name = {};
  /// The endpoint that the action calls
  std::optional<std::string> endpoint_id = {};
  /// The namespace that the action works in
  std::optional<std::string> namespace_id = {};
  /// What the action is for
  runtime::Field<std::string> description = {};
  /// Which thread a run works in
  std::optional<std::string> thread_mode = {};
  /// The thread that runs work in, where they share one
  runtime::Field<std::string> thread_id = {};
  /// How the id of a run's thread is made
  runtime::Field<std::string> thread_id_template = {};
  /// What a run is given to work with, in a form of one's own
  std::optional<json::Object> payload = {};
  /// What kind of action this is
  std::optional<std::string> action_type = {};
  /// What kind of schedule the action has; cron, one_time and manual are known
  runtime::Field<std::string> schedule_type = {};
  /// When the action runs, as five fields of cron
  runtime::Field<std::string> cron_expression = {};
  /// When the action runs, where it runs once
  runtime::Field<std::string> scheduled_at = {};
  /// The time zone that the schedule is meant in
  std::optional<std::string> timezone = {};
  /// How often a failed run is tried again
  std::optional<std::int64_t> max_retries = {};
  /// How long to wait before the next try
  std::optional<std::int64_t> retry_delay_seconds = {};
  /// Whether the schedule is in force
  std::optional<bool> is_enabled = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ActionUpdate&, const ActionUpdate&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ActionUpdate> parse_action_update(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ActionUpdate& out);
json::Value encode(const ActionUpdate& value);
std::string to_json(const ActionUpdate& value);

}  // namespace mechamental_actions
