// Made from zitadel-executions.yaml by Understudy. Do not edit.

#pragma once

#include "namespaces.h"
#include "runtime/report.h"

namespace zitadel_executions {

// Each reports every rule of its schema that the value breaks.

/// #/components/schemas/v3alphaSetExecutionRequest
void check_v3alpha_set_execution_request(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/v3alphaCondition
void check_v3alpha_condition(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/v3alphaRequestExecution
void check_v3alpha_request_execution(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/v3alphaResponseExecution
void check_v3alpha_response_execution(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/v3alphaFunctionExecution
void check_v3alpha_function_execution(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/v3alphaEventExecution
void check_v3alpha_event_execution(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/v3alphaExecutionTargetType
void check_v3alpha_execution_target_type(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/v3alphaSetExecutionResponse
void check_v3alpha_set_execution_response(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/v2betaDetails
void check_v2beta_details(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/rpcStatus
void check_rpc_status(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/protobufAny
void check_protobuf_any(const json::Value& value, const runtime::Path& at, runtime::Report& report);

}  // namespace zitadel_executions
