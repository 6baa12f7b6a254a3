// Made from zitadel-executions.yaml by Understudy. Do not edit.

#pragma once

#include "namespaces.h"

namespace zitadel_executions {

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
