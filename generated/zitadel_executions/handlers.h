// Made from zitadel-executions.yaml by Understudy. Do not edit.

#pragma once

#include "operations/action_service_set_execution.h"

namespace zitadel_executions {

/// What a server does with each operation. One that is not overridden is left unhandled: the mock answers it.
class Handlers : public ActionServiceSetExecution::Handler {
 public:
  virtual ~Handlers() = default;
};

}  // namespace zitadel_executions
