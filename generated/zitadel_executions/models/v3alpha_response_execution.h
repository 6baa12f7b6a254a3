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

/// Which responses are meant; just one of the three members should be there
struct V3alphaResponseExecution {
  /// Responses of this gRPC method
  std::optional<std::string> method = {};
  /// Responses of any method of this gRPC service
  std::optional<std::string> service = {};
  /// Every response of any service
  std::optional<bool> all = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const V3alphaResponseExecution&, const V3alphaResponseExecution&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<V3alphaResponseExecution> parse_v3alpha_response_execution(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V3alphaResponseExecution& out);
json::Value encode(const V3alphaResponseExecution& value);
std::string to_json(const V3alphaResponseExecution& value);

}  // namespace zitadel_executions
