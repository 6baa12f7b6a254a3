// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "../models/error_forbidden.h"
#include "../namespaces.h"
#include "runtime/model/handler.h"

namespace devrev_links {

/// What operations refer to as `#/components/responses/forbidden`.
struct ForbiddenResponse {
  /// 403: The caller may not do this
  struct Forbidden {
    ErrorForbidden body = {};
  };
};

/// The reply as it is sent.
std::optional<runtime::Response> respond(const ForbiddenResponse::Forbidden& reply);

}  // namespace devrev_links
