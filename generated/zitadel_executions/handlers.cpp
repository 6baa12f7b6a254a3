// Made from zitadel-executions.yaml by Understudy. Do not edit.

#include "handlers.h"

#include "api.h"

namespace zitadel_executions {

runtime::Handlers handlers(Handlers& implementation) {
  struct Answer {
    std::string_view operation;
    std::optional<runtime::Response> (*answer)(Handlers& handlers, const runtime::Call& call);
  };
  static constexpr Answer answers[] = {
      {"ActionService_SetExecution", [](Handlers& handlers, const runtime::Call& call) { return zitadel_executions::answer_action_service_set_execution(handlers, call); }},
  };
  runtime::Handlers table;
  for (const Answer& one : answers) {
    table[std::string(one.operation)] = [&implementation, answer = one.answer](const runtime::Call& call) { return answer(implementation, call); };
  }
  return table;
}

}  // namespace zitadel_executions
