// Made from mechamental-actions.yaml by Understudy. Do not edit.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/decimal.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/model/presence.h"
#include "runtime/report.h"

namespace mechamental_actions {

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

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Run> parse_run(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Run& out);
json::Value encode(const Run& value);
std::string to_json(const Run& value);

}  // namespace mechamental_actions
