// Made from mechamental-actions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "../models/http_validation_error.h"
#include "../namespaces.h"
#include "runtime/model/handler.h"

namespace mechamental_actions {

/// What operations refer to as `#/components/responses/ValidationError`.
struct ValidationErrorResponse {
  /// 422: The request was not understood
  struct UnprocessableContent {
    HttpValidationError body = {};
  };
};

/// The reply as it is sent.
std::optional<runtime::Response> respond(const ValidationErrorResponse::UnprocessableContent& reply);

}  // namespace mechamental_actions
