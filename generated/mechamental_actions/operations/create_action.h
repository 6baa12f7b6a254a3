// Made from mechamental-actions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <variant>

#include "../models/action.h"
#include "../models/action_create.h"
#include "../namespaces.h"
#include "../replies/validation_error_response.h"
#include "runtime/model/handler.h"
#include "runtime/model/need.h"
#include "runtime/model/presence.h"

namespace mechamental_actions {

/// Create Action
///
/// Adds an action to an app.
/// POST /v1/orgs/{org_id}/workspaces/{workspace_id}/apps/{app_id}/actions
struct CreateAction {
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
    };

    struct Header {
      /// The word Bearer and a token. OpenAPI leaves a header of this name to the security schemes; it is
      /// declared because the documentation lists it with every operation
      runtime::Field<std::string> authorization = {};
    };

    Path path = {};
    Header header = {};
    /// The action to add
    ActionCreate body = {};
  };

  /// 201: The new action
  struct Created {
    Action body = {};
  };

  /// 422: The request was not understood
  using UnprocessableContent = ValidationErrorResponse::UnprocessableContent;

  /// A documented status, or `Unhandled`.
  using Response = std::variant<runtime::Unhandled, Created, UnprocessableContent>;

  class Handler {
   public:
    virtual Response create_action(const Request& request);

   protected:
    ~Handler() = default;
  };
};

/// Reads the request, asks the handler, and writes what it says; nothing where it is unhandled.
std::optional<runtime::Response> answer_create_action(CreateAction::Handler& handler, const runtime::Call& call);

}  // namespace mechamental_actions
