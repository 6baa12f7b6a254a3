// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "../models/error_service_unavailable.h"
#include "../namespaces.h"
#include "runtime/model/handler.h"

namespace devrev_links {

/// What operations refer to as `#/components/responses/service-unavailable`.
struct ServiceUnavailableResponse {
  /// 503: The server cannot answer for now
  struct ServiceUnavailable {
    ErrorServiceUnavailable body = {};
  };
};

/// The reply as it is sent.
std::optional<runtime::Response> respond(const ServiceUnavailableResponse::ServiceUnavailable& reply);

}  // namespace devrev_links
