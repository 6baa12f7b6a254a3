// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "../models/error_internal_server_error.h"
#include "../namespaces.h"
#include "runtime/model/handler.h"

namespace devrev_links {

/// What operations refer to as `#/components/responses/internal-server-error`.
struct InternalServerErrorResponse {
  /// 500: The server failed
  struct InternalServerError {
    ErrorInternalServerError body = {};
  };
};

/// The reply as it is sent.
std::optional<runtime::Response> respond(const InternalServerErrorResponse::InternalServerError& reply);

}  // namespace devrev_links
