// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "../models/error_list.h"
#include "../namespaces.h"
#include "runtime/model/handler.h"

namespace telnyx_auth_actions {

/// What operations refer to as `#/components/responses/AuthenticationError`.
struct AuthenticationErrorResponse {
  /// 401: No credentials came with the request, or they are not good
  struct Unauthorized {
    ErrorList body = {};
  };
};

/// The reply as it is sent.
std::optional<runtime::Response> respond(const AuthenticationErrorResponse::Unauthorized& reply);

}  // namespace telnyx_auth_actions
