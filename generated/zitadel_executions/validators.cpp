// Made from zitadel-executions.yaml by Understudy. Do not edit.

#include "json/parse.h"
#include "namespaces.h"
#include "runtime/check/array.h"
#include "runtime/check/combine.h"
#include "runtime/check/direction.h"
#include "runtime/check/entered.h"
#include "runtime/check/enumeration.h"
#include "runtime/check/evaluation.h"
#include "runtime/check/format.h"
#include "runtime/check/number.h"
#include "runtime/check/object.h"
#include "runtime/check/pattern.h"
#include "runtime/check/string.h"
#include "runtime/check/type.h"
#include "runtime/check_function.h"

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

namespace {

// #/components/schemas/v3alphaSetExecutionRequest/properties/targets
void check_v3alpha_set_execution_request_targets(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.array = true}, {at, "#/components/schemas/v3alphaSetExecutionRequest/properties/targets/type"}, report);
  runtime::items(value, 0, check_v3alpha_execution_target_type, at, report);
}

// #/components/schemas/v3alphaRequestExecution/properties/method
void check_v3alpha_request_execution_method(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/v3alphaRequestExecution/properties/method/type"}, report);
  runtime::max_length(value, 1000, {at, "#/components/schemas/v3alphaRequestExecution/properties/method/maxLength"}, report);
  runtime::min_length(value, 1, {at, "#/components/schemas/v3alphaRequestExecution/properties/method/minLength"}, report);
}

// #/components/schemas/v3alphaRequestExecution/properties/service
void check_v3alpha_request_execution_service(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/v3alphaRequestExecution/properties/service/type"}, report);
  runtime::max_length(value, 1000, {at, "#/components/schemas/v3alphaRequestExecution/properties/service/maxLength"}, report);
  runtime::min_length(value, 1, {at, "#/components/schemas/v3alphaRequestExecution/properties/service/minLength"}, report);
}

// #/components/schemas/v3alphaRequestExecution/properties/all
void check_v3alpha_request_execution_all(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.boolean = true}, {at, "#/components/schemas/v3alphaRequestExecution/properties/all/type"}, report);
}

// #/components/schemas/v3alphaResponseExecution/properties/method
void check_v3alpha_response_execution_method(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/v3alphaResponseExecution/properties/method/type"}, report);
  runtime::max_length(value, 1000, {at, "#/components/schemas/v3alphaResponseExecution/properties/method/maxLength"}, report);
  runtime::min_length(value, 1, {at, "#/components/schemas/v3alphaResponseExecution/properties/method/minLength"}, report);
}

// #/components/schemas/v3alphaResponseExecution/properties/service
void check_v3alpha_response_execution_service(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/v3alphaResponseExecution/properties/service/type"}, report);
  runtime::max_length(value, 1000, {at, "#/components/schemas/v3alphaResponseExecution/properties/service/maxLength"}, report);
  runtime::min_length(value, 1, {at, "#/components/schemas/v3alphaResponseExecution/properties/service/minLength"}, report);
}

// #/components/schemas/v3alphaResponseExecution/properties/all
void check_v3alpha_response_execution_all(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.boolean = true}, {at, "#/components/schemas/v3alphaResponseExecution/properties/all/type"}, report);
}

// #/components/schemas/v3alphaFunctionExecution/properties/name
void check_v3alpha_function_execution_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/v3alphaFunctionExecution/properties/name/type"}, report);
}

// #/components/schemas/v3alphaEventExecution/properties/event
void check_v3alpha_event_execution_event(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/v3alphaEventExecution/properties/event/type"}, report);
  runtime::max_length(value, 1000, {at, "#/components/schemas/v3alphaEventExecution/properties/event/maxLength"}, report);
  runtime::min_length(value, 1, {at, "#/components/schemas/v3alphaEventExecution/properties/event/minLength"}, report);
}

// #/components/schemas/v3alphaEventExecution/properties/group
void check_v3alpha_event_execution_group(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/v3alphaEventExecution/properties/group/type"}, report);
  runtime::max_length(value, 1000, {at, "#/components/schemas/v3alphaEventExecution/properties/group/maxLength"}, report);
  runtime::min_length(value, 1, {at, "#/components/schemas/v3alphaEventExecution/properties/group/minLength"}, report);
}

// #/components/schemas/v3alphaEventExecution/properties/all
void check_v3alpha_event_execution_all(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.boolean = true}, {at, "#/components/schemas/v3alphaEventExecution/properties/all/type"}, report);
}

// #/components/schemas/v3alphaExecutionTargetType/properties/target
void check_v3alpha_execution_target_type_target(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/v3alphaExecutionTargetType/properties/target/type"}, report);
}

// #/components/schemas/v2betaDetails/properties/sequence
void check_v2beta_details_sequence(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/v2betaDetails/properties/sequence/type"}, report);
  runtime::format(value, "uint64", {at, "#/components/schemas/v2betaDetails/properties/sequence/format"}, report);
}

// #/components/schemas/v2betaDetails/properties/changeDate
void check_v2beta_details_change_date(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/v2betaDetails/properties/changeDate/type"}, report);
  runtime::format(value, "date-time", {at, "#/components/schemas/v2betaDetails/properties/changeDate/format"}, report);
}

// #/components/schemas/v2betaDetails/properties/resourceOwner
void check_v2beta_details_resource_owner(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/v2betaDetails/properties/resourceOwner/type"}, report);
}

// #/components/schemas/rpcStatus/properties/code
void check_rpc_status_code(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/rpcStatus/properties/code/type"}, report);
  runtime::format(value, "int32", {at, "#/components/schemas/rpcStatus/properties/code/format"}, report);
}

// #/components/schemas/rpcStatus/properties/message
void check_rpc_status_message(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/rpcStatus/properties/message/type"}, report);
}

// #/components/schemas/rpcStatus/properties/details
void check_rpc_status_details(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.array = true}, {at, "#/components/schemas/rpcStatus/properties/details/type"}, report);
  runtime::items(value, 0, check_protobuf_any, at, report);
}

// #/components/schemas/protobufAny/properties/@type
void check_protobuf_any_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/protobufAny/properties/@type/type"}, report);
}

// #/components/schemas/protobufAny/additionalProperties
void check_protobuf_any_additional(const json::Value&, const runtime::Path&, runtime::Report&) {}

}  // namespace

// #/components/schemas/v3alphaSetExecutionRequest
void check_v3alpha_set_execution_request(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/v3alphaSetExecutionRequest/type"}, report);
  runtime::plain_property(value, "condition", check_v3alpha_condition, at, report);
  runtime::plain_property(value, "targets", check_v3alpha_set_execution_request_targets, at, report);
}

// #/components/schemas/v3alphaCondition
void check_v3alpha_condition(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/v3alphaCondition/type"}, report);
  runtime::plain_property(value, "request", check_v3alpha_request_execution, at, report);
  runtime::plain_property(value, "response", check_v3alpha_response_execution, at, report);
  runtime::plain_property(value, "function", check_v3alpha_function_execution, at, report);
  runtime::plain_property(value, "event", check_v3alpha_event_execution, at, report);
}

// #/components/schemas/v3alphaRequestExecution
void check_v3alpha_request_execution(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/v3alphaRequestExecution/type"}, report);
  runtime::plain_property(value, "method", check_v3alpha_request_execution_method, at, report);
  runtime::plain_property(value, "service", check_v3alpha_request_execution_service, at, report);
  runtime::plain_property(value, "all", check_v3alpha_request_execution_all, at, report);
}

// #/components/schemas/v3alphaResponseExecution
void check_v3alpha_response_execution(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/v3alphaResponseExecution/type"}, report);
  runtime::plain_property(value, "method", check_v3alpha_response_execution_method, at, report);
  runtime::plain_property(value, "service", check_v3alpha_response_execution_service, at, report);
  runtime::plain_property(value, "all", check_v3alpha_response_execution_all, at, report);
}

// #/components/schemas/v3alphaFunctionExecution
void check_v3alpha_function_execution(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/v3alphaFunctionExecution/type"}, report);
  runtime::plain_property(value, "name", check_v3alpha_function_execution_name, at, report);
}

// #/components/schemas/v3alphaEventExecution
void check_v3alpha_event_execution(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/v3alphaEventExecution/type"}, report);
  runtime::plain_property(value, "event", check_v3alpha_event_execution_event, at, report);
  runtime::plain_property(value, "group", check_v3alpha_event_execution_group, at, report);
  runtime::plain_property(value, "all", check_v3alpha_event_execution_all, at, report);
}

// #/components/schemas/v3alphaExecutionTargetType
void check_v3alpha_execution_target_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/v3alphaExecutionTargetType/type"}, report);
  runtime::plain_property(value, "target", check_v3alpha_execution_target_type_target, at, report);
  runtime::plain_property(value, "include", check_v3alpha_condition, at, report);
}

// #/components/schemas/v3alphaSetExecutionResponse
void check_v3alpha_set_execution_response(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/v3alphaSetExecutionResponse/type"}, report);
  runtime::plain_property(value, "details", check_v2beta_details, at, report);
}

// #/components/schemas/v2betaDetails
void check_v2beta_details(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/v2betaDetails/type"}, report);
  runtime::plain_property(value, "sequence", check_v2beta_details_sequence, at, report);
  runtime::plain_property(value, "changeDate", check_v2beta_details_change_date, at, report);
  runtime::plain_property(value, "resourceOwner", check_v2beta_details_resource_owner, at, report);
}

// #/components/schemas/rpcStatus
void check_rpc_status(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/rpcStatus/type"}, report);
  runtime::plain_property(value, "code", check_rpc_status_code, at, report);
  runtime::plain_property(value, "message", check_rpc_status_message, at, report);
  runtime::plain_property(value, "details", check_rpc_status_details, at, report);
}

// #/components/schemas/protobufAny
void check_protobuf_any(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/protobufAny/type"}, report);
  runtime::plain_property(value, "@type", check_protobuf_any_type, at, report);
  static constexpr std::string_view named[] = {"@type"};
  runtime::other_members(value, {.named = named, .additional = check_protobuf_any_additional}, at, report);
}

}  // namespace zitadel_executions
