// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "../namespaces.h"
#include "runtime/model/handler.h"

namespace replies {

/// What operations refer to as `#/components/responses/Gone`.
struct GoneResponse2 {
  /// 204: There is none any more
  struct NoContent {
  };
};

/// The reply as it is sent.
std::optional<runtime::Response> respond(const GoneResponse2::NoContent& reply);

}  // namespace replies
