// Made from nullplatform-link-actions.yaml by Understudy. Do not edit.

#pragma once

#include <string>
#include <variant>

#include "models.h"
#include "runtime/model/unhandled.h"

namespace nullplatform_link_actions {

/// Create a link action
/// POST /link/{linkId}/action
struct CreateLinkAction {
  struct Request {
    struct Path {
      /// The link to act on.
      std::string link_id = {};
    };

    Path path = {};
    /// The action to start
    LinkActionRequest body = {};
  };

  /// 2XX: The action as it is stored
  struct Status2XX {
    int status = 200;
    LinkAction body = {};
  };

  /// 4XX: The request cannot be served as it is
  struct Status4XX {
    int status = 400;
    Error body = {};
  };

  /// 5XX: The server failed
  struct Status5XX {
    int status = 500;
    Error body = {};
  };

  /// A documented status, or `Unhandled`.
  using Response = std::variant<runtime::Unhandled, Status2XX, Status4XX, Status5XX>;
};

/// What a server does with each operation. One that is not overridden is left unhandled: the mock answers it.
class Handlers {
 public:
  virtual ~Handlers() = default;

  virtual CreateLinkAction::Response create_link_action(const CreateLinkAction::Request& request);
};

}  // namespace nullplatform_link_actions
