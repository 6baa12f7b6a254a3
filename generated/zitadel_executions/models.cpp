// Made from zitadel-executions.yaml by Understudy. Do not edit.

#include "models/protobuf_any.h"
#include "models/rpc_status.h"
#include "models/v2beta_details.h"
#include "models/v3alpha_condition.h"
#include "models/v3alpha_event_execution.h"
#include "models/v3alpha_execution_target_type.h"
#include "models/v3alpha_function_execution.h"
#include "models/v3alpha_request_execution.h"
#include "models/v3alpha_response_execution.h"
#include "models/v3alpha_set_execution_request.h"
#include "models/v3alpha_set_execution_response.h"
#include "namespaces.h"
#include "runtime/check_function.h"
#include "runtime/model/object_reader.h"
#include "runtime/model/object_writer.h"
#include "runtime/model/parse.h"

namespace zitadel_executions {

runtime::CheckFunction check_protobuf_any;
runtime::CheckFunction check_rpc_status;
runtime::CheckFunction check_v2beta_details;
runtime::CheckFunction check_v3alpha_condition;
runtime::CheckFunction check_v3alpha_event_execution;
runtime::CheckFunction check_v3alpha_execution_target_type;
runtime::CheckFunction check_v3alpha_function_execution;
runtime::CheckFunction check_v3alpha_request_execution;
runtime::CheckFunction check_v3alpha_response_execution;
runtime::CheckFunction check_v3alpha_set_execution_request;
runtime::CheckFunction check_v3alpha_set_execution_response;

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V3alphaRequestExecution& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("method", out.method);
  object.read("service", out.service);
  object.read("all", out.all);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const V3alphaRequestExecution& value) {
  runtime::ObjectWriter object;
  object.write("method", value.method);
  object.write("service", value.service);
  object.write("all", value.all);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const V3alphaRequestExecution& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V3alphaResponseExecution& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("method", out.method);
  object.read("service", out.service);
  object.read("all", out.all);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const V3alphaResponseExecution& value) {
  runtime::ObjectWriter object;
  object.write("method", value.method);
  object.write("service", value.service);
  object.write("all", value.all);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const V3alphaResponseExecution& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V3alphaFunctionExecution& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("name", out.name);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const V3alphaFunctionExecution& value) {
  runtime::ObjectWriter object;
  object.write("name", value.name);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const V3alphaFunctionExecution& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V3alphaEventExecution& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("event", out.event);
  object.read("group", out.group);
  object.read("all", out.all);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const V3alphaEventExecution& value) {
  runtime::ObjectWriter object;
  object.write("event", value.event);
  object.write("group", value.group);
  object.write("all", value.all);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const V3alphaEventExecution& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V3alphaCondition& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("request", out.request);
  object.read("response", out.response);
  object.read("function", out.function);
  object.read("event", out.event);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const V3alphaCondition& value) {
  runtime::ObjectWriter object;
  object.write("request", value.request);
  object.write("response", value.response);
  object.write("function", value.function);
  object.write("event", value.event);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const V3alphaCondition& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V3alphaExecutionTargetType& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("target", out.target);
  object.read("include", out.include);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const V3alphaExecutionTargetType& value) {
  runtime::ObjectWriter object;
  object.write("target", value.target);
  object.write("include", value.include);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const V3alphaExecutionTargetType& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V3alphaSetExecutionRequest& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("condition", out.condition);
  object.read("targets", out.targets);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const V3alphaSetExecutionRequest& value) {
  runtime::ObjectWriter object;
  object.write("condition", value.condition);
  object.write("targets", value.targets);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const V3alphaSetExecutionRequest& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V2betaDetails& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("sequence", out.sequence);
  object.read("changeDate", out.change_date);
  object.read("resourceOwner", out.resource_owner);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const V2betaDetails& value) {
  runtime::ObjectWriter object;
  object.write("sequence", value.sequence);
  object.write("changeDate", value.change_date);
  object.write("resourceOwner", value.resource_owner);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const V2betaDetails& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, V3alphaSetExecutionResponse& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("details", out.details);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const V3alphaSetExecutionResponse& value) {
  runtime::ObjectWriter object;
  object.write("details", value.details);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const V3alphaSetExecutionResponse& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ProtobufAny& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("@type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ProtobufAny& value) {
  runtime::ObjectWriter object;
  object.write("@type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ProtobufAny& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, RpcStatus& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("code", out.code);
  object.read("message", out.message);
  object.read("details", out.details);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const RpcStatus& value) {
  runtime::ObjectWriter object;
  object.write("code", value.code);
  object.write("message", value.message);
  object.write("details", value.details);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const RpcStatus& value) { return runtime::write_json(value); }

runtime::Parsed<V3alphaSetExecutionRequest> parse_v3alpha_set_execution_request(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<V3alphaSetExecutionRequest>(text, check_v3alpha_set_execution_request, direction);
}

runtime::Parsed<V3alphaCondition> parse_v3alpha_condition(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<V3alphaCondition>(text, check_v3alpha_condition, direction);
}

runtime::Parsed<V3alphaRequestExecution> parse_v3alpha_request_execution(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<V3alphaRequestExecution>(text, check_v3alpha_request_execution, direction);
}

runtime::Parsed<V3alphaResponseExecution> parse_v3alpha_response_execution(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<V3alphaResponseExecution>(text, check_v3alpha_response_execution, direction);
}

runtime::Parsed<V3alphaFunctionExecution> parse_v3alpha_function_execution(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<V3alphaFunctionExecution>(text, check_v3alpha_function_execution, direction);
}

runtime::Parsed<V3alphaEventExecution> parse_v3alpha_event_execution(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<V3alphaEventExecution>(text, check_v3alpha_event_execution, direction);
}

runtime::Parsed<V3alphaExecutionTargetType> parse_v3alpha_execution_target_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<V3alphaExecutionTargetType>(text, check_v3alpha_execution_target_type, direction);
}

runtime::Parsed<V3alphaSetExecutionResponse> parse_v3alpha_set_execution_response(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<V3alphaSetExecutionResponse>(text, check_v3alpha_set_execution_response, direction);
}

runtime::Parsed<V2betaDetails> parse_v2beta_details(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<V2betaDetails>(text, check_v2beta_details, direction);
}

runtime::Parsed<RpcStatus> parse_rpc_status(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<RpcStatus>(text, check_rpc_status, direction);
}

runtime::Parsed<ProtobufAny> parse_protobuf_any(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ProtobufAny>(text, check_protobuf_any, direction);
}

}  // namespace zitadel_executions
