// Made from mechamental-actions.yaml by Understudy. Do not edit.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "../models/run_list.h"
#include "../namespaces.h"
#include "../replies/validation_error_response.h"
#include "runtime/model/handler.h"
#include "runtime/model/need.h"
#include "runtime/model/presence.h"

namespace mechamental_actions {

/// List Action Runs
///
/// Lists the runs of an action, oldest first.
/// GET /v1/orgs/{org_id}/workspaces/{workspace_id}/apps/{app_id}/actions/{action_id}/runs
struct ListActionRuns {
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
  using UnprocessableContent = ValidationErrorResponse::UnprocessableContent;

  /// A documented status, or `Unhandled`.
  using Response = std::variant<runtime::Unhandled, Ok, UnprocessableContent>;

  class Handler {
   public:
    virtual Response list_action_runs(const Request& request);

   protected:
    ~Handler() = default;
  };
};

/// Reads the request, asks the handler, and writes what it says; nothing where it is unhandled.
std::optional<runtime::Response> answer_list_action_runs(ListActionRuns::Handler& handler, const runtime::Call& call);

}  // namespace mechamental_actions
