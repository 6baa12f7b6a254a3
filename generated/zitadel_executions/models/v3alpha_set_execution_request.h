// Made from zitadel-executions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"
#include "v3alpha_condition.h"
#include "v3alpha_execution_target_type.h"

namespace zitadel_executions {

/// When to call, and what
struct V3alphaSetExecutionRequest {
  /// When the execution happens
  std::optional<V3alphaCondition> condition = {};
  /// What is called, in this order
  std::optional<std::vector<V3alphaExecutionTargetType>> targets = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const V3alphaSetExecutionRequest&, const V3alphaSetExecutionRequest&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<V3alphaSetExecutionRequest> parse_v3alpha_set_execution_request(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V3alphaSetExecutionRequest& out);
json::Value encode(const V3alphaSetExecutionRequest& value);
std::string to_json(const V3alphaSetExecutionRequest& value);

}  // namespace zitadel_executions
