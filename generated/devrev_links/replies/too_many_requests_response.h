// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "../models/error_too_many_requests.h"
#include "../namespaces.h"
#include "runtime/model/decimal.h"
#include "runtime/model/handler.h"

namespace devrev_links {

/// What operations refer to as `#/components/responses/too-many-requests`.
struct TooManyRequestsResponse {
  /// 429: Too many requests in a short time
  struct TooManyRequests {
    ErrorTooManyRequests body = {};
    /// Seconds to wait before the next attempt.
    std::optional<runtime::Decimal> retry_after = {};
  };
};

/// The reply as it is sent.
std::optional<runtime::Response> respond(const TooManyRequestsResponse::TooManyRequests& reply);

}  // namespace devrev_links
