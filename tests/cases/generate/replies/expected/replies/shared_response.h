// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "../namespaces.h"
#include "runtime/model/handler.h"

namespace replies {

/// What operations refer to as `#/components/responses/Response`.
struct SharedResponse {
  /// 418: A teapot
  struct Status418 {
  };
};

/// The reply as it is sent.
std::optional<runtime::Response> respond(const SharedResponse::Status418& reply);

}  // namespace replies
