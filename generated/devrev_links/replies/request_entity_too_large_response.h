// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "../models/error_request_entity_too_large.h"
#include "../namespaces.h"
#include "runtime/model/handler.h"

namespace devrev_links {

/// What operations refer to as `#/components/responses/request-entity-too-large`.
struct RequestEntityTooLargeResponse {
  /// 413: The body is too large
  struct ContentTooLarge {
    ErrorRequestEntityTooLarge body = {};
  };
};

/// The reply as it is sent.
std::optional<runtime::Response> respond(const RequestEntityTooLargeResponse::ContentTooLarge& reply);

}  // namespace devrev_links
