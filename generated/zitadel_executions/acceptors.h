// Made from zitadel-executions.yaml by Understudy. Do not edit.

#pragma once

namespace zitadel_executions {

// Each reads one value, from a text (runtime::accept::Text) or where it stands (runtime::accept::Tree), and says whether it obeys its schema.

/// #/components/schemas/v3alphaRequestExecution
template <typename Source>
bool accept_v3alpha_request_execution(Source& in);

/// #/components/schemas/v3alphaResponseExecution
template <typename Source>
bool accept_v3alpha_response_execution(Source& in);

/// #/components/schemas/v3alphaFunctionExecution
template <typename Source>
bool accept_v3alpha_function_execution(Source& in);

/// #/components/schemas/v3alphaEventExecution
template <typename Source>
bool accept_v3alpha_event_execution(Source& in);

/// #/components/schemas/v3alphaCondition
template <typename Source>
bool accept_v3alpha_condition(Source& in);

/// #/components/schemas/v3alphaExecutionTargetType
template <typename Source>
bool accept_v3alpha_execution_target_type(Source& in);

/// #/components/schemas/v3alphaSetExecutionRequest
template <typename Source>
bool accept_v3alpha_set_execution_request(Source& in);

/// #/components/schemas/v2betaDetails
template <typename Source>
bool accept_v2beta_details(Source& in);

/// #/components/schemas/v3alphaSetExecutionResponse
template <typename Source>
bool accept_v3alpha_set_execution_response(Source& in);

/// #/components/schemas/protobufAny
template <typename Source>
bool accept_protobuf_any(Source& in);

/// #/components/schemas/rpcStatus
template <typename Source>
bool accept_rpc_status(Source& in);

}  // namespace zitadel_executions
