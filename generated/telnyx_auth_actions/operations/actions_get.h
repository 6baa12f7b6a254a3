// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <variant>

#include "../models/action_list.h"
#include "../namespaces.h"
#include "../replies/authentication_error_response.h"
#include "../replies/authorization_error_response.h"
#include "../replies/invalid_parameters_response.h"
#include "runtime/model/handler.h"
#include "runtime/model/need.h"

namespace telnyx_auth_actions {

/// List all actions
///
/// Lists the catalogue page by page; `meta` tells how many entries and pages there are.
/// GET /auth/actions
struct ActionsGet {
  /// What a caller has to bring: all of one alternative.
  static constexpr runtime::Need security[] = {
      {.alternative = 0, .scheme = "basicAuth", .scopes = ""},
      {.alternative = 1, .scheme = "bearerAuth", .scopes = ""},
  };

  struct Request {
    struct Query {
      /// Keeps only the actions of this group
      std::optional<std::string> category = {};
      /// Which page to answer with, where the first is 1
      std::optional<double> page_number = {};
      /// How many actions a page holds
      std::optional<double> page_size = {};
    };

    Query query = {};
  };

  /// 200: One page of actions
  struct Ok {
    ActionList body = {};
  };

  /// 401: No credentials came with the request, or they are not good
  using Unauthorized = AuthenticationErrorResponse::Unauthorized;

  /// 403: The credentials are good, but do not allow this
  using Forbidden = AuthorizationErrorResponse::Forbidden;

  /// 422: A parameter is not valid; the body says which one and why
  using UnprocessableContent = InvalidParametersResponse::UnprocessableContent;

  /// A documented status, or `Unhandled`.
  using Response = std::variant<runtime::Unhandled, Ok, Unauthorized, Forbidden, UnprocessableContent>;

  class Handler {
   public:
    virtual Response actions_get(const Request& request);

   protected:
    ~Handler() = default;
  };
};

/// Reads the request, asks the handler, and writes what it says; nothing where it is unhandled.
std::optional<runtime::Response> answer_actions_get(ActionsGet::Handler& handler, const runtime::Call& call);

}  // namespace telnyx_auth_actions
