// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "../models/error_list.h"
#include "../namespaces.h"
#include "runtime/model/handler.h"

namespace telnyx_auth_actions {

/// What operations refer to as `#/components/responses/AuthorizationError`.
struct AuthorizationErrorResponse {
  /// 403: The credentials are good, but do not allow this
  struct Forbidden {
    ErrorList body = {};
  };
};

/// The reply as it is sent.
std::optional<runtime::Response> respond(const AuthorizationErrorResponse::Forbidden& reply);

}  // namespace telnyx_auth_actions
