// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <variant>

#include "../models/refused_response_body.h"
#include "../namespaces.h"
#include "runtime/model/handler.h"

namespace replies {

/// What operations refer to as `#/components/responses/Refused`.
struct RefusedResponse {
  /// 404: Refused
  struct NotFound {
    RefusedResponseBody body = {};
    std::string x_reason = {};
  };

  /// default: Refused
  struct Default {
    int status = 500;
    RefusedResponseBody body = {};
    std::string x_reason = {};
  };

  /// 409: The pet is with somebody
  struct Conflict {
    RefusedResponseBody body = {};
    std::string x_reason = {};
  };
};

/// The reply as it is sent.
std::optional<runtime::Response> respond(const RefusedResponse::NotFound& reply);
/// The reply as it is sent.
std::optional<runtime::Response> respond(const RefusedResponse::Default& reply);
/// The reply as it is sent.
std::optional<runtime::Response> respond(const RefusedResponse::Conflict& reply);

}  // namespace replies
