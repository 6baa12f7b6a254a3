// Made from nullplatform-link-actions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "../models/error.h"
#include "../namespaces.h"
#include "runtime/model/handler.h"

namespace nullplatform_link_actions {

/// What operations refer to as `#/components/responses/ClientError`.
struct ClientErrorResponse {
  /// 4XX: The request cannot be served as it is
  struct Status4XX {
    int status = 400;
    Error body = {};
  };
};

/// The reply as it is sent.
std::optional<runtime::Response> respond(const ClientErrorResponse::Status4XX& reply);

}  // namespace nullplatform_link_actions
