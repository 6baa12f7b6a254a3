// Made from zitadel-executions.yaml by Understudy. Do not edit.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../namespaces.h"
#include "json/json.h"
#include "protobuf_any.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace zitadel_executions {

/// Why a call failed, as every gRPC service says it
struct RpcStatus {
  /// The number of the gRPC status
  std::optional<std::int32_t> code = {};
  /// What went wrong, for a developer to read
  std::optional<std::string> message = {};
  /// What is known besides, one message each
  std::optional<std::vector<ProtobufAny>> details = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const RpcStatus&, const RpcStatus&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<RpcStatus> parse_rpc_status(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, RpcStatus& out);
json::Value encode(const RpcStatus& value);
std::string to_json(const RpcStatus& value);

}  // namespace zitadel_executions
