// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "../models/error_list.h"
#include "../namespaces.h"
#include "runtime/model/handler.h"

namespace telnyx_auth_actions {

/// What operations refer to as `#/components/responses/InvalidParameters`.
struct InvalidParametersResponse {
  /// 422: A parameter is not valid; the body says which one and why
  struct UnprocessableContent {
    ErrorList body = {};
  };
};

/// The reply as it is sent.
std::optional<runtime::Response> respond(const InvalidParametersResponse::UnprocessableContent& reply);

}  // namespace telnyx_auth_actions
