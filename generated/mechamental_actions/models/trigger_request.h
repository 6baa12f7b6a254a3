// Made from mechamental-actions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace mechamental_actions {

/// What to add to a run that is set off by hand
struct TriggerRequest {
  /// Members to add to the payload of the action, or to put in their place, for this run
  std::optional<json::Object> payload = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const TriggerRequest&, const TriggerRequest&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<TriggerRequest> parse_trigger_request(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, TriggerRequest& out);
json::Value encode(const TriggerRequest& value);
std::string to_json(const TriggerRequest& value);

}  // namespace mechamental_actions
