// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "../models/error_unauthorized.h"
#include "../namespaces.h"
#include "runtime/model/handler.h"

namespace devrev_links {

/// What operations refer to as `#/components/responses/unauthorized`.
struct UnauthorizedResponse {
  /// 401: The token does not prove who is calling
  struct Unauthorized {
    ErrorUnauthorized body = {};
  };
};

/// The reply as it is sent.
std::optional<runtime::Response> respond(const UnauthorizedResponse::Unauthorized& reply);

}  // namespace devrev_links
