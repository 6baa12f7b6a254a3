// Made from mechamental-actions.yaml by Understudy. Do not edit.

#pragma once

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

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<TriggerResult> parse_trigger_result(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, TriggerResult& out);
json::Value encode(const TriggerResult& value);
std::string to_json(const TriggerResult& value);

}  // namespace mechamental_actions
