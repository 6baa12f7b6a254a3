// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "../models/error_bad_request.h"
#include "../namespaces.h"
#include "runtime/model/handler.h"

namespace devrev_links {

/// What operations refer to as `#/components/responses/bad-request`.
struct BadRequestResponse {
  /// 400: The request is wrong; `type` says in what way
  struct BadRequest {
    ErrorBadRequest body = {};
  };
};

/// The reply as it is sent.
std::optional<runtime::Response> respond(const BadRequestResponse::BadRequest& reply);

}  // namespace devrev_links
