// Made from mechamental-actions.yaml by Understudy. Do not edit.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "models.h"
#include "runtime/model/presence.h"
#include "runtime/model/unhandled.h"

namespace mechamental_actions {

/// List Actions
/// GET /v1/orgs/{org_id}/workspaces/{workspace_id}/apps/{app_id}/actions
struct ListActions {
  struct Request {
    struct Path {
      /// The organisation
      std::string org_id = {};
      /// The workspace in the organisation
      std::string workspace_id = {};
      /// The app in the workspace
      std::string app_id = {};
    };

    struct Query {
      /// Keeps only the actions with this in the name or the description
      runtime::Field<std::string> search = {};
      /// How many items a page holds at most
      std::optional<std::int64_t> limit = {};
      /// Where to go on, from `next_cursor` of the page before
      runtime::Field<std::string> cursor = {};

      /// What the document says for an absent one.
      std::int64_t limit_or_default() const { return limit.value_or(50); }
    };

    struct Header {
      /// The word Bearer and a token. OpenAPI leaves a header of this name to the security schemes; it is
      /// declared because the documentation lists it with every operation
      runtime::Field<std::string> authorization = {};
    };

    Path path = {};
    Query query = {};
    Header header = {};
  };

  /// 200: One page of actions
  struct Ok {
    ActionList body = {};
  };

  /// 422: The request was not understood
  struct UnprocessableContent {
    HttpValidationError body = {};
  };

  /// A documented status, or `Unhandled`.
  using Response = std::variant<runtime::Unhandled, Ok, UnprocessableContent>;
};

/// Create Action
/// POST /v1/orgs/{org_id}/workspaces/{workspace_id}/apps/{app_id}/actions
struct CreateAction {
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
  struct UnprocessableContent {
    HttpValidationError body = {};
  };

  /// A documented status, or `Unhandled`.
  using Response = std::variant<runtime::Unhandled, Created, UnprocessableContent>;
};

/// Get Action
/// GET /v1/orgs/{org_id}/workspaces/{workspace_id}/apps/{app_id}/actions/{action_id}
struct GetAction {
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
  };

  /// 200: The action
  struct Ok {
    Action body = {};
  };

  /// 422: The request was not understood
  struct UnprocessableContent {
    HttpValidationError body = {};
  };

  /// A documented status, or `Unhandled`.
  using Response = std::variant<runtime::Unhandled, Ok, UnprocessableContent>;
};

/// Delete Action
/// DELETE /v1/orgs/{org_id}/workspaces/{workspace_id}/apps/{app_id}/actions/{action_id}
struct DeleteAction {
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
  };

  /// 204: The action is gone
  struct NoContent {
  };

  /// 422: The request was not understood
  struct UnprocessableContent {
    HttpValidationError body = {};
  };

  /// A documented status, or `Unhandled`.
  using Response = std::variant<runtime::Unhandled, NoContent, UnprocessableContent>;
};

/// Update Action
/// PUT /v1/orgs/{org_id}/workspaces/{workspace_id}/apps/{app_id}/actions/{action_id}
struct UpdateAction {
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
    /// The members to change
    ActionUpdate body = {};
  };

  /// 200: The action as it is now
  struct Ok {
    Action body = {};
  };

  /// 422: The request was not understood
  struct UnprocessableContent {
    HttpValidationError body = {};
  };

  /// A documented status, or `Unhandled`.
  using Response = std::variant<runtime::Unhandled, Ok, UnprocessableContent>;
};

/// Trigger Action
/// POST /v1/orgs/{org_id}/workspaces/{workspace_id}/apps/{app_id}/actions/{action_id}/trigger
struct TriggerAction {
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
  struct UnprocessableContent {
    HttpValidationError body = {};
  };

  /// A documented status, or `Unhandled`.
  using Response = std::variant<runtime::Unhandled, Accepted, UnprocessableContent>;
};

/// List Action Runs
/// GET /v1/orgs/{org_id}/workspaces/{workspace_id}/apps/{app_id}/actions/{action_id}/runs
struct ListActionRuns {
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

    struct Query {
      /// Keeps only the runs that stand like this
      runtime::Field<std::string> status = {};
      /// How many items a page holds at most
      std::optional<std::int64_t> limit = {};
      /// Where to go on, from `next_cursor` of the page before
      runtime::Field<std::string> cursor = {};

      /// What the document says for an absent one.
      std::int64_t limit_or_default() const { return limit.value_or(50); }
    };

    struct Header {
      /// The word Bearer and a token. OpenAPI leaves a header of this name to the security schemes; it is
      /// declared because the documentation lists it with every operation
      runtime::Field<std::string> authorization = {};
    };

    Path path = {};
    Query query = {};
    Header header = {};
  };

  /// 200: One page of runs
  struct Ok {
    RunList body = {};
  };

  /// 422: The request was not understood
  struct UnprocessableContent {
    HttpValidationError body = {};
  };

  /// A documented status, or `Unhandled`.
  using Response = std::variant<runtime::Unhandled, Ok, UnprocessableContent>;
};

/// Get Action Run
/// GET /v1/orgs/{org_id}/workspaces/{workspace_id}/apps/{app_id}/actions/{action_id}/runs/{run_id}
struct GetActionRun {
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
      /// The run of the action
      std::string run_id = {};
    };

    struct Header {
      /// The word Bearer and a token. OpenAPI leaves a header of this name to the security schemes; it is
      /// declared because the documentation lists it with every operation
      runtime::Field<std::string> authorization = {};
    };

    Path path = {};
    Header header = {};
  };

  /// 200: The run
  struct Ok {
    Run body = {};
  };

  /// 422: The request was not understood
  struct UnprocessableContent {
    HttpValidationError body = {};
  };

  /// A documented status, or `Unhandled`.
  using Response = std::variant<runtime::Unhandled, Ok, UnprocessableContent>;
};

/// Enable Action
/// POST /v1/orgs/{org_id}/workspaces/{workspace_id}/apps/{app_id}/actions/{action_id}/enable
struct EnableAction {
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
  };

  /// 200: The action as it is now
  struct Ok {
    Action body = {};
  };

  /// 422: The request was not understood
  struct UnprocessableContent {
    HttpValidationError body = {};
  };

  /// A documented status, or `Unhandled`.
  using Response = std::variant<runtime::Unhandled, Ok, UnprocessableContent>;
};

/// Disable Action
/// POST /v1/orgs/{org_id}/workspaces/{workspace_id}/apps/{app_id}/actions/{action_id}/disable
struct DisableAction {
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
  };

  /// 200: The action as it is now
  struct Ok {
    Action body = {};
  };

  /// 422: The request was not understood
  struct UnprocessableContent {
    HttpValidationError body = {};
  };

  /// A documented status, or `Unhandled`.
  using Response = std::variant<runtime::Unhandled, Ok, UnprocessableContent>;
};

/// What a server does with each operation. One that is not overridden is left unhandled: the mock answers it.
class Handlers {
 public:
  virtual ~Handlers() = default;

  virtual ListActions::Response list_actions(const ListActions::Request& request);
  virtual CreateAction::Response create_action(const CreateAction::Request& request);
  virtual GetAction::Response get_action(const GetAction::Request& request);
  virtual DeleteAction::Response delete_action(const DeleteAction::Request& request);
  virtual UpdateAction::Response update_action(const UpdateAction::Request& request);
  virtual TriggerAction::Response trigger_action(const TriggerAction::Request& request);
  virtual ListActionRuns::Response list_action_runs(const ListActionRuns::Request& request);
  virtual GetActionRun::Response get_action_run(const GetActionRun::Request& request);
  virtual EnableAction::Response enable_action(const EnableAction::Request& request);
  virtual DisableAction::Response disable_action(const DisableAction::Request& request);
};

}  // namespace mechamental_actions
