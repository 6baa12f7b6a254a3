// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "../models/error_list.h"
#include "../namespaces.h"
#include "runtime/model/handler.h"

namespace telnyx_auth_actions {

/// What operations refer to as `#/components/responses/NotFound`.
struct NotFoundResponse {
  /// 404: There is no action of this id
  struct NotFound {
    ErrorList body = {};
  };
};

/// The reply as it is sent.
std::optional<runtime::Response> respond(const NotFoundResponse::NotFound& reply);

}  // namespace telnyx_auth_actions
