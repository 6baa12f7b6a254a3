// Made from zitadel-executions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "../models/rpc_status.h"
#include "../namespaces.h"
#include "runtime/model/handler.h"

namespace zitadel_executions {

/// What operations refer to as `#/components/responses/NotFound`.
struct NotFoundResponse {
  /// 404: Something that the request names does not exist
  struct NotFound {
    RpcStatus body = {};
  };
};

/// The reply as it is sent.
std::optional<runtime::Response> respond(const NotFoundResponse::NotFound& reply);

}  // namespace zitadel_executions
