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
#include "v2beta_details.h"

namespace zitadel_executions {

/// What is known of the stored execution
struct V3alphaSetExecutionResponse {
  /// When the execution was last changed, and by which write
  std::optional<V2betaDetails> details = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const V3alphaSetExecutionResponse&, const V3alphaSetExecutionResponse&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<V3alphaSetExecutionResponse> parse_v3alpha_set_execution_response(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V3alphaSetExecutionResponse& out);
json::Value encode(const V3alphaSetExecutionResponse& value);
std::string to_json(const V3alphaSetExecutionResponse& value);

}  // namespace zitadel_executions
