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
#include "v3alpha_condition.h"

namespace zitadel_executions {

/// One thing to call; just one of the two members should be there
struct V3alphaExecutionTargetType {
  /// The id of a target that exists
  std::optional<std::string> target = {};
  /// The condition of an execution that exists, whose targets are called here
  std::optional<V3alphaCondition> include = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const V3alphaExecutionTargetType&, const V3alphaExecutionTargetType&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<V3alphaExecutionTargetType> parse_v3alpha_execution_target_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V3alphaExecutionTargetType& out);
json::Value encode(const V3alphaExecutionTargetType& value);
std::string to_json(const V3alphaExecutionTargetType& value);

}  // namespace zitadel_executions
