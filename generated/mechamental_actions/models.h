// Made from mechamental-actions.yaml by Understudy. Do not edit.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "json/json.h"
#include "models_fwd.h"
#include "runtime/model/decimal.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/model/presence.h"

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

/// An action to create
struct ActionCreate {
  /// What the action is called
  std::string name = {};
  /// The endpoint that the action calls
  std::string endpoint_id = {};
  /// The namespace that the action works in
  std::string namespace_id = {};
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

  friend bool operator==(const ActionCreate&, const ActionCreate&) = default;
};

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

/// What to add to a run that is set off by hand
struct TriggerRequest {
  /// Members to add to the payload of the action, or to put in their place, for this run
  std::optional<json::Object> payload = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const TriggerRequest&, const TriggerRequest&) = default;
};

/// A run that was set off
struct TriggerResult {
  /// The action that runs
  std::string action_id = {};
  /// Identifies the run
  std::string run_id = {};
  /// The execution behind the run
  runtime::Field<std::string> execution_id = {};
  /// How the run stands
  std::optional<std::string> status = {};
  /// What happened, in words
  std::optional<std::string> message = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const TriggerResult&, const TriggerResult&) = default;
};

/// One time that an action ran
struct Run {
  /// Identifies the run
  std::string run_id = {};
  /// The action that runs
  std::string action_id = {};
  /// The workspace that the run belongs to
  std::optional<std::string> workspace_id = {};
  /// The execution behind the run
  runtime::Field<std::string> execution_id = {};
  /// How the run stands
  std::optional<std::string> status = {};
  /// Which try this is
  std::optional<std::int64_t> attempt = {};
  /// What set the run off
  std::optional<std::string> trigger_type = {};
  /// When the run was asked for
  std::optional<std::string> triggered_at = {};
  /// When the run began
  runtime::Field<std::string> started_at = {};
  /// When the run ended, well or not
  runtime::Field<std::string> completed_at = {};
  /// How long the run took
  runtime::Field<runtime::Decimal> duration_seconds = {};
  /// What the run was given to work with, in a form of one's own
  std::optional<json::Object> resolved_payload = {};
  /// The thread that the run works in
  runtime::Field<std::string> resolved_thread_id = {};
  /// What went wrong, in words
  runtime::Field<std::string> error_message = {};
  /// What went wrong, as a code
  runtime::Field<std::string> error_code = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const Run&, const Run&) = default;
};

/// One page of runs
struct RunList {
  /// How many runs there are on all pages
  std::optional<std::int64_t> total = {};
  /// Whether another page follows
  std::optional<bool> has_more = {};
  /// What to ask for the next page with
  runtime::Field<std::string> next_cursor = {};
  /// The runs of this page
  std::optional<std::vector<Run>> runs = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  /// What the document says for an absent one.
  bool has_more_or_default() const { return has_more.value_or(false); }

  friend bool operator==(const RunList&, const RunList&) = default;
};

struct ValidationErrorLocItem {
  std::variant<std::string, std::int64_t> value = {};

  friend bool operator==(const ValidationErrorLocItem&, const ValidationErrorLocItem&) = default;
};

/// One fault of a request
struct ValidationError {
  /// The part of the request, then the way to the fault in it
  std::vector<ValidationErrorLocItem> loc = {};
  /// What is wrong, in words
  std::string msg = {};
  /// What is wrong, as a code
  std::string type = {};
  /// What was there instead
  std::optional<json::Value> input = {};
  /// The bounds that the message speaks of
  std::optional<json::Object> ctx = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ValidationError&, const ValidationError&) = default;
};

/// Why a request was not understood
struct HttpValidationError {
  /// One entry for each fault
  std::optional<std::vector<ValidationError>> detail = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const HttpValidationError&, const HttpValidationError&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Action> parse_action(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ActionCreate> parse_action_create(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ActionUpdate> parse_action_update(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ActionList> parse_action_list(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<TriggerRequest> parse_trigger_request(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<TriggerResult> parse_trigger_result(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<Run> parse_run(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<RunList> parse_run_list(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<HttpValidationError> parse_http_validation_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ValidationError> parse_validation_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Action& out);
json::Value encode(const Action& value);
std::string to_json(const Action& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ActionCreate& out);
json::Value encode(const ActionCreate& value);
std::string to_json(const ActionCreate& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ActionUpdate& out);
json::Value encode(const ActionUpdate& value);
std::string to_json(const ActionUpdate& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ActionList& out);
json::Value encode(const ActionList& value);
std::string to_json(const ActionList& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, TriggerRequest& out);
json::Value encode(const TriggerRequest& value);
std::string to_json(const TriggerRequest& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, TriggerResult& out);
json::Value encode(const TriggerResult& value);
std::string to_json(const TriggerResult& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Run& out);
json::Value encode(const Run& value);
std::string to_json(const Run& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, RunList& out);
json::Value encode(const RunList& value);
std::string to_json(const RunList& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ValidationErrorLocItem& out);
json::Value encode(const ValidationErrorLocItem& value);
std::string to_json(const ValidationErrorLocItem& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ValidationError& out);
json::Value encode(const ValidationError& value);
std::string to_json(const ValidationError& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, HttpValidationError& out);
json::Value encode(const HttpValidationError& value);
std::string to_json(const HttpValidationError& value);

}  // namespace mechamental_actions
