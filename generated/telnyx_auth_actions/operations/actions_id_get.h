// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <variant>

#include "../models/action_envelope.h"
#include "../namespaces.h"
#include "../replies/authentication_error_response.h"
#include "../replies/authorization_error_response.h"
#include "../replies/invalid_parameters_response.h"
#include "../replies/not_found_response.h"
#include "runtime/model/handler.h"
#include "runtime/model/need.h"

namespace telnyx_auth_actions {

/// Retrieve an action
///
/// Reads one entry of the catalogue.
/// GET /auth/actions/{id}
struct ActionsIdGet {
  /// What a caller has to bring: all of one alternative.
  static constexpr runtime::Need security[] = {
      {.alternative = 0, .scheme = "basicAuth", .scopes = ""},
      {.alternative = 1, .scheme = "bearerAuth", .scopes = ""},
  };

  struct Request {
    struct Path {
      /// Which action to read
      std::string id = {};
    };

    Path path = {};
  };

  /// 200: The action
  struct Ok {
    ActionEnvelope body = {};
  };

  /// 401: No credentials came with the request, or they are not good
  using Unauthorized = AuthenticationErrorResponse::Unauthorized;

  /// 403: The credentials are good, but do not allow this
  using Forbidden = AuthorizationErrorResponse::Forbidden;

  /// 404: There is no action of this id
  using NotFound = NotFoundResponse::NotFound;

  /// 422: A parameter is not valid; the body says which one and why
  using UnprocessableContent = InvalidParametersResponse::UnprocessableContent;

  /// A documented status, or `Unhandled`.
  using Response = std::variant<
      runtime::Unhandled,
      Ok,
      Unauthorized,
      Forbidden,
      NotFound,
      UnprocessableContent>;

  class Handler {
   public:
    virtual Response actions_id_get(const Request& request);

   protected:
    ~Handler() = default;
  };
};

/// Reads the request, asks the handler, and writes what it says; nothing where it is unhandled.
std::optional<runtime::Response> answer_actions_id_get(ActionsIdGet::Handler& handler, const runtime::Call& call);

}  // namespace telnyx_auth_actions
