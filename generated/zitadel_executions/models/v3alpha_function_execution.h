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

namespace zitadel_executions {

/// Which function is meant
struct V3alphaFunctionExecution {
  /// The name of the function
  std::optional<std::string> name = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const V3alphaFunctionExecution&, const V3alphaFunctionExecution&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<V3alphaFunctionExecution> parse_v3alpha_function_execution(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V3alphaFunctionExecution& out);
json::Value encode(const V3alphaFunctionExecution& value);
std::string to_json(const V3alphaFunctionExecution& value);

}  // namespace zitadel_executions
