// Made from zitadel-executions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "../models/v3alpha_set_execution_request.h"
#include "../namespaces.h"
#include "../replies/execution_set_response.h"
#include "../replies/not_found_response.h"
#include "../replies/permission_denied_response.h"
#include "../replies/unexpected_error_response.h"
#include "runtime/model/handler.h"
#include "runtime/model/need.h"

namespace zitadel_executions {

/// Set an execution
///
/// Stores what to call when a condition comes true: targets that exist, or the targets of another
/// execution that exists.
/// An execution with the same condition is replaced. The caller needs the permission `execution.write`.
/// PUT /v3alpha/executions
struct ActionServiceSetExecution {
  /// What a caller has to bring: all of one alternative.
  static constexpr runtime::Need security[] = {
      {.alternative = 0, .scheme = "OAuth2", .scopes = "openid urn:zitadel:iam:org:project:id:zitadel:aud"},
  };

  struct Request {
    /// The condition and what to call
    V3alphaSetExecutionRequest body = {};
  };

  /// 200: The execution is stored
  using Ok = ExecutionSetResponse::Ok;

  /// 403: The caller has no permission to do this
  using Forbidden = PermissionDeniedResponse::Forbidden;

  /// 404: Something that the request names does not exist
  using NotFound = NotFoundResponse::NotFound;

  /// default: Every other error, such as a body that is not valid, a token that is missing, or a fault of
  /// the server
  using Default = UnexpectedErrorResponse::Default;

  /// A documented status, or `Unhandled`.
  using Response = std::variant<runtime::Unhandled, Ok, Forbidden, NotFound, Default>;

  class Handler {
   public:
    virtual Response action_service_set_execution(const Request& request);

   protected:
    ~Handler() = default;
  };
};

/// Reads the request, asks the handler, and writes what it says; nothing where it is unhandled.
std::optional<runtime::Response> answer_action_service_set_execution(ActionServiceSetExecution::Handler& handler, const runtime::Call& call);

}  // namespace zitadel_executions
