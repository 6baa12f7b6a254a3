// Made from zitadel-executions.yaml by Understudy. Do not edit.

#pragma once

#include <variant>

#include "models.h"
#include "runtime/model/unhandled.h"

namespace zitadel_executions {

/// Set an execution
/// PUT /v3alpha/executions
struct ActionServiceSetExecution {
  struct Request {
    /// The condition and what to call
    V3alphaSetExecutionRequest body = {};
  };

  /// 200: The execution is stored
  struct Ok {
    V3alphaSetExecutionResponse body = {};
  };

  /// 403: The caller has no permission to do this
  struct Forbidden {
    RpcStatus body = {};
  };

  /// 404: Something that the request names does not exist
  struct NotFound {
    RpcStatus body = {};
  };

  /// default: Every other error, such as a body that is not valid, a token that is missing, or a fault of
  /// the server
  struct Default {
    int status = 500;
    RpcStatus body = {};
  };

  /// A documented status, or `Unhandled`.
  using Response = std::variant<runtime::Unhandled, Ok, Forbidden, NotFound, Default>;
};

/// What a server does with each operation. One that is not overridden is left unhandled: the mock answers it.
class Handlers {
 public:
  virtual ~Handlers() = default;

  virtual ActionServiceSetExecution::Response action_service_set_execution(const ActionServiceSetExecution::Request& request);
};

}  // namespace zitadel_executions
