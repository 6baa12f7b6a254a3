// Made from zitadel-executions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "../models/v3alpha_set_execution_response.h"
#include "../namespaces.h"
#include "runtime/model/handler.h"

namespace zitadel_executions {

/// What operations refer to as `#/components/responses/ExecutionSet`.
struct ExecutionSetResponse {
  /// 200: The execution is stored
  struct Ok {
    V3alphaSetExecutionResponse body = {};
  };
};

/// The reply as it is sent.
std::optional<runtime::Response> respond(const ExecutionSetResponse::Ok& reply);

}  // namespace zitadel_executions
