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

/// Something that an app does when it is told to, or on a schedule
struct Action {
  /// Identifies the action
  std::string action_id = {};
  /// The workspace that the action belongs to
  std::string workspace_id = {};
  /// The app that the action belongs to
  std::string app_id = {};
  /// The endpoint that the action calls
  std::string endpoint_id = {};
  /// What the action is called
  std::string name = {};
  /// What the action is for
  runtime::Field<std::string> description = {};
  /// The namespace that the action works in
  std::string namespace_id = {};
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
  /// Whether a run is under way
  std::optional<bool> is_running = {};
  /// When the schedule is due next
  runtime::Field<std::string> next_run_at = {};
  /// When the last run was triggered
  runtime::Field<std::string> last_run_at = {};
  /// How the last run stands
  runtime::Field<std::string> last_run_status = {};
  /// The execution behind the last run
  runtime::Field<std::string> last_execution_id = {};
  /// How many runs there have been
  std::optional<std::int64_t> total_runs = {};
  /// How many runs went well
  std::optional<std::int64_t> successful_runs = {};
  /// How many runs failed
  std::optional<std::int64_t> failed_runs = {};
  /// Who created the action
  std::optional<std::string> created_by = {};
  /// When the action was created
  std::string created_at = {};
  /// When the action was last changed
  std::string updated_at = {};
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

}  // namespace mechamental_actions
