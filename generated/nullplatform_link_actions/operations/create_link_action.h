// Made from nullplatform-link-actions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <variant>

#include "../models/link_action_request.h"
#include "../namespaces.h"
#include "../replies/client_error_response.h"
#include "../replies/link_action_response.h"
#include "../replies/server_error_response.h"
#include "runtime/model/handler.h"
#include "runtime/model/need.h"

namespace nullplatform_link_actions {

/// Create a link action
///
/// Starts an action on a link, and answers with the action as it is stored.
/// POST /link/{linkId}/action
struct CreateLinkAction {
  /// What a caller has to bring: all of one alternative.
  static constexpr runtime::Need security[] = {
      {.alternative = 0, .scheme = "bearerAuth", .scopes = ""},
  };

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
  using Status2XX = LinkActionResponse::Status2XX;

  /// 4XX: The request cannot be served as it is
  using Status4XX = ClientErrorResponse::Status4XX;

  /// 5XX: The server failed
  using Status5XX = ServerErrorResponse::Status5XX;

  /// A documented status, or `Unhandled`.
  using Response = std::variant<runtime::Unhandled, Status2XX, Status4XX, Status5XX>;

  class Handler {
   public:
    virtual Response create_link_action(const Request& request);

   protected:
    ~Handler() = default;
  };
};

/// Reads the request, asks the handler, and writes what it says; nothing where it is unhandled.
std::optional<runtime::Response> answer_create_link_action(CreateLinkAction::Handler& handler, const runtime::Call& call);

}  // namespace nullplatform_link_actions
