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

/// A message of any type, with the name of the type in it
struct ProtobufAny {
  /// The URL that names the type of the message
  std::optional<std::string> type = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ProtobufAny&, const ProtobufAny&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ProtobufAny> parse_protobuf_any(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ProtobufAny& out);
json::Value encode(const ProtobufAny& value);
std::string to_json(const ProtobufAny& value);

}  // namespace zitadel_executions
