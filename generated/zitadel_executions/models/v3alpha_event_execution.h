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

/// Which events are meant; just one of the three members should be there
struct V3alphaEventExecution {
  /// Events of this name
  std::optional<std::string> event = {};
  /// Events whose names are below this group
  std::optional<std::string> group = {};
  /// Every event
  std::optional<bool> all = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const V3alphaEventExecution&, const V3alphaEventExecution&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<V3alphaEventExecution> parse_v3alpha_event_execution(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V3alphaEventExecution& out);
json::Value encode(const V3alphaEventExecution& value);
std::string to_json(const V3alphaEventExecution& value);

}  // namespace zitadel_executions
