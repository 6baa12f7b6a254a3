// Made from zitadel-executions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"
#include "v3alpha_event_execution.h"
#include "v3alpha_function_execution.h"
#include "v3alpha_request_execution.h"
#include "v3alpha_response_execution.h"

namespace zitadel_executions {

/// What has to happen; a condition is of one kind, so just one of the four members should be there
struct V3alphaCondition {
  /// A request reaches the API
  std::optional<V3alphaRequestExecution> request = {};
  /// The API is about to answer a request
  std::optional<V3alphaResponseExecution> response = {};
  /// A function runs; this takes the place of the actions of version 1
  std::optional<V3alphaFunctionExecution> function = {};
  /// The system writes an event
  std::optional<V3alphaEventExecution> event = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const V3alphaCondition&, const V3alphaCondition&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<V3alphaCondition> parse_v3alpha_condition(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V3alphaCondition& out);
json::Value encode(const V3alphaCondition& value);
std::string to_json(const V3alphaCondition& value);

}  // namespace zitadel_executions
