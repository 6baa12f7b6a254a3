// Made from nullplatform-link-actions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "../models/link_action.h"
#include "../namespaces.h"
#include "runtime/model/handler.h"

namespace nullplatform_link_actions {

/// What operations refer to as `#/components/responses/LinkAction`.
struct LinkActionResponse {
  /// 2XX: The action as it is stored
  struct Status2XX {
    int status = 200;
    LinkAction body = {};
  };
};

/// The reply as it is sent.
std::optional<runtime::Response> respond(const LinkActionResponse::Status2XX& reply);

}  // namespace nullplatform_link_actions
