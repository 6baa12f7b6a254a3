// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <variant>

#include "models.h"
#include "runtime/model/unhandled.h"

namespace telnyx_auth_actions {

/// List all actions
/// GET /auth/actions
struct ActionsGet {
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
  struct Unauthorized {
    ErrorList body = {};
  };

  /// 403: The credentials are good, but do not allow this
  struct Forbidden {
    ErrorList body = {};
  };

  /// 422: A parameter is not valid; the body says which one and why
  struct UnprocessableContent {
    ErrorList body = {};
  };

  /// A documented status, or `Unhandled`.
  using Response = std::variant<runtime::Unhandled, Ok, Unauthorized, Forbidden, UnprocessableContent>;
};

/// Retrieve an action
/// GET /auth/actions/{id}
struct ActionsIdGet {
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
  struct Unauthorized {
    ErrorList body = {};
  };

  /// 403: The credentials are good, but do not allow this
  struct Forbidden {
    ErrorList body = {};
  };

  /// 404: There is no action of this id
  struct NotFound {
    ErrorList body = {};
  };

  /// 422: A parameter is not valid; the body says which one and why
  struct UnprocessableContent {
    ErrorList body = {};
  };

  /// A documented status, or `Unhandled`.
  using Response = std::variant<
      runtime::Unhandled,
      Ok,
      Unauthorized,
      Forbidden,
      NotFound,
      UnprocessableContent>;
};

/// What a server does with each operation. One that is not overridden is left unhandled: the mock answers it.
class Handlers {
 public:
  virtual ~Handlers() = default;

  virtual ActionsGet::Response actions_get(const ActionsGet::Request& request);
  virtual ActionsIdGet::Response actions_id_get(const ActionsIdGet::Request& request);
};

}  // namespace telnyx_auth_actions
