// Made from zitadel-executions.yaml by Understudy. Do not edit.

#pragma once

namespace understudy::json {}
namespace understudy::runtime {}

namespace zitadel_executions {

namespace json = understudy::json;
namespace runtime = understudy::runtime;

struct V3alphaRequestExecution;
struct V3alphaResponseExecution;
struct V3alphaFunctionExecution;
struct V3alphaEventExecution;
struct V3alphaCondition;
struct V3alphaExecutionTargetType;
struct V3alphaSetExecutionRequest;
struct V2betaDetails;
struct V3alphaSetExecutionResponse;
struct ProtobufAny;
struct RpcStatus;

}  // namespace zitadel_executions
