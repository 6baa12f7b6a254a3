// Made from zitadel-executions.yaml by Understudy. Do not edit.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "json/json.h"
#include "models_fwd.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"

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

/// Which function is meant
struct V3alphaFunctionExecution {
  /// The name of the function
  std::optional<std::string> name = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const V3alphaFunctionExecution&, const V3alphaFunctionExecution&) = default;
};

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

/// What has to happen; a condition is of one kind, so just one of the four members should be there
struct V3alphaCondition {
  /// A request reaches the API
  std::optional<V3alphaRequestExecution> request = {};
  /// The API is about to answer a request
  std::optional<V3alphaResponseExecution> response = {};
  /// A function runs; this takes the place of the actions of version 1
  std::optional<V3alphaFunctionExecution> function = {};
  /// The system writes an event
  std::optional<V3alphaEventExecution> event = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const V3alphaCondition&, const V3alphaCondition&) = default;
};

/// One thing to call; just one of the two members should be there
struct V3alphaExecutionTargetType {
  /// The id of a target that exists
  std::optional<std::string> target = {};
  /// The condition of an execution that exists, whose targets are called here
  std::optional<V3alphaCondition> include = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const V3alphaExecutionTargetType&, const V3alphaExecutionTargetType&) = default;
};

/// When to call, and what
struct V3alphaSetExecutionRequest {
  /// When the execution happens
  std::optional<V3alphaCondition> condition = {};
  /// What is called, in this order
  std::optional<std::vector<V3alphaExecutionTargetType>> targets = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const V3alphaSetExecutionRequest&, const V3alphaSetExecutionRequest&) = default;
};

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

/// What is known of the stored execution
struct V3alphaSetExecutionResponse {
  /// When the execution was last changed, and by which write
  std::optional<V2betaDetails> details = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const V3alphaSetExecutionResponse&, const V3alphaSetExecutionResponse&) = default;
};

/// A message of any type, with the name of the type in it
struct ProtobufAny {
  /// The URL that names the type of the message
  std::optional<std::string> type = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ProtobufAny&, const ProtobufAny&) = default;
};

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

runtime::Parsed<V3alphaSetExecutionRequest> parse_v3alpha_set_execution_request(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<V3alphaCondition> parse_v3alpha_condition(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<V3alphaRequestExecution> parse_v3alpha_request_execution(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<V3alphaResponseExecution> parse_v3alpha_response_execution(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<V3alphaFunctionExecution> parse_v3alpha_function_execution(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<V3alphaEventExecution> parse_v3alpha_event_execution(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<V3alphaExecutionTargetType> parse_v3alpha_execution_target_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<V3alphaSetExecutionResponse> parse_v3alpha_set_execution_response(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<V2betaDetails> parse_v2beta_details(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<RpcStatus> parse_rpc_status(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ProtobufAny> parse_protobuf_any(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V3alphaRequestExecution& out);
json::Value encode(const V3alphaRequestExecution& value);
std::string to_json(const V3alphaRequestExecution& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V3alphaResponseExecution& out);
json::Value encode(const V3alphaResponseExecution& value);
std::string to_json(const V3alphaResponseExecution& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V3alphaFunctionExecution& out);
json::Value encode(const V3alphaFunctionExecution& value);
std::string to_json(const V3alphaFunctionExecution& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V3alphaEventExecution& out);
json::Value encode(const V3alphaEventExecution& value);
std::string to_json(const V3alphaEventExecution& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V3alphaCondition& out);
json::Value encode(const V3alphaCondition& value);
std::string to_json(const V3alphaCondition& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V3alphaExecutionTargetType& out);
json::Value encode(const V3alphaExecutionTargetType& value);
std::string to_json(const V3alphaExecutionTargetType& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V3alphaSetExecutionRequest& out);
json::Value encode(const V3alphaSetExecutionRequest& value);
std::string to_json(const V3alphaSetExecutionRequest& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V2betaDetails& out);
json::Value encode(const V2betaDetails& value);
std::string to_json(const V2betaDetails& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V3alphaSetExecutionResponse& out);
json::Value encode(const V3alphaSetExecutionResponse& value);
std::string to_json(const V3alphaSetExecutionResponse& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ProtobufAny& out);
json::Value encode(const ProtobufAny& value);
std::string to_json(const ProtobufAny& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, RpcStatus& out);
json::Value encode(const RpcStatus& value);
std::string to_json(const RpcStatus& value);

}  // namespace zitadel_executions
