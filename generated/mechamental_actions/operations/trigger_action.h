// Made from mechamental-actions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <variant>

#include "../models/trigger_request.h"
#include "../models/trigger_result.h"
#include "../namespaces.h"
#include "../replies/validation_error_response.h"
#include "runtime/model/handler.h"
#include "runtime/model/need.h"
#include "runtime/model/presence.h"

namespace mechamental_actions {

/// Trigger Action
///
/// Sets off a run of an action, whatever its schedule.
/// POST /v1/orgs/{org_id}/workspaces/{workspace_id}/apps/{app_id}/actions/{action_id}/trigger
struct TriggerAction {
  /// What a caller has to bring: all of one alternative.
  static constexpr runtime::Need security[] = {
      {.alternative = 0, .scheme = "bearerAuth", .scopes = ""},
      {.alternative = 1, .scheme = "", .scopes = ""},
  };

  struct Request {
    struct Path {
      /// The organisation
      std::string org_id = {};
      /// The workspace in the organisation
      std::string workspace_id = {};
      /// The app in the workspace
      std::string app_id = {};
      /// The action in the app
      std::string action_id = {};
    };

    struct Header {
      /// The word Bearer and a token. OpenAPI leaves a header of this name to the security schemes; it is
      /// declared because the documentation lists it with every operation
      runtime::Field<std::string> authorization = {};
    };

    Path path = {};
    Header header = {};
    /// What to add to the run
    std::optional<TriggerRequest> body = {};
  };

  /// 202: The run that was set off
  struct Accepted {
    TriggerResult body = {};
  };

  /// 422: The request was not understood
  using UnprocessableContent = ValidationErrorResponse::UnprocessableContent;

  /// A documented status, or `Unhandled`.
  using Response = std::variant<runtime::Unhandled, Accepted, UnprocessableContent>;

  class Handler {
   public:
    virtual Response trigger_action(const Request& request);

   protected:
    ~Handler() = default;
  };
};

/// Reads the request, asks the handler, and writes what it says; nothing where it is unhandled.
std::optional<runtime::Response> answer_trigger_action(TriggerAction::Handler& handler, const runtime::Call& call);

}  // namespace mechamental_actions
