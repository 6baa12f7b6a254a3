// Made from nullplatform-link-actions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "../models/error.h"
#include "../namespaces.h"
#include "runtime/model/handler.h"

namespace nullplatform_link_actions {

/// What operations refer to as `#/components/responses/ServerError`.
struct ServerErrorResponse {
  /// 5XX: The server failed
  struct Status5XX {
    int status = 500;
    Error body = {};
  };
};

/// The reply as it is sent.
std::optional<runtime::Response> respond(const ServerErrorResponse::Status5XX& reply);

}  // namespace nullplatform_link_actions
