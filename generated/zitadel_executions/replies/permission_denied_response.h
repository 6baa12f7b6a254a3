// Made from zitadel-executions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "../models/rpc_status.h"
#include "../namespaces.h"
#include "runtime/model/handler.h"

namespace zitadel_executions {

/// What operations refer to as `#/components/responses/PermissionDenied`.
struct PermissionDeniedResponse {
  /// 403: The caller has no permission to do this
  struct Forbidden {
    RpcStatus body = {};
  };
};

/// The reply as it is sent.
std::optional<runtime::Response> respond(const PermissionDeniedResponse::Forbidden& reply);

}  // namespace zitadel_executions
