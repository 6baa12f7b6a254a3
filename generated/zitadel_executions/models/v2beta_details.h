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

/// The last change of a resource
struct V2betaDetails {
  /// The number of the last event that the answer takes into account; after a change, the event of that
  /// change
  std::optional<std::string> sequence = {};
  /// When that event was written
  std::optional<std::string> change_date = {};
  /// The id of the organisation or instance that owns the resource
  std::optional<std::string> resource_owner = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const V2betaDetails&, const V2betaDetails&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<V2betaDetails> parse_v2beta_details(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V2betaDetails& out);
json::Value encode(const V2betaDetails& value);
std::string to_json(const V2betaDetails& value);

}  // namespace zitadel_executions
