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

/// Which requests are meant; just one of the three members should be there
struct V3alphaRequestExecution {
  /// Requests to this gRPC method
  std::optional<std::string> method = {};
  /// Requests to any method of this gRPC service
  std::optional<std::string> service = {};
  /// Every request to any service
  std::optional<bool> all = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const V3alphaRequestExecution&, const V3alphaRequestExecution&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<V3alphaRequestExecution> parse_v3alpha_request_execution(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V3alphaRequestExecution& out);
json::Value encode(const V3alphaRequestExecution& value);
std::string to_json(const V3alphaRequestExecution& value);

}  // namespace zitadel_executions
