// Made from zitadel-executions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "../models/rpc_status.h"
#include "../namespaces.h"
#include "runtime/model/handler.h"

namespace zitadel_executions {

/// What operations refer to as `#/components/responses/UnexpectedError`.
struct UnexpectedErrorResponse {
  /// default: Every other error, such as a body that is not valid, a token that is missing, or a fault of
  /// the server
  struct Default {
    int status = 500;
    RpcStatus body = {};
  };
};

/// The reply as it is sent.
std::optional<runtime::Response> respond(const UnexpectedErrorResponse::Default& reply);

}  // namespace zitadel_executions
