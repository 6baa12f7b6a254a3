// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../namespaces.h"
#include "error_base.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace telnyx_auth_actions {

/// The reasons for a refusal
struct ErrorList {
  /// At least one reason
  std::optional<std::vector<ErrorBase>> errors = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorList&, const ErrorList&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorList> parse_error_list(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorList& out);
json::Value encode(const ErrorList& value);
std::string to_json(const ErrorList& value);

}  // namespace telnyx_auth_actions
