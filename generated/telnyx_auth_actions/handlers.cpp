// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#include "handlers.h"

#include "api.h"

namespace telnyx_auth_actions {

runtime::Handlers handlers(Handlers& implementation) {
  struct Answer {
    std::string_view operation;
    std::optional<runtime::Response> (*answer)(Handlers& handlers, const runtime::Call& call);
  };
  static constexpr Answer answers[] = {
      {"actions-get", [](Handlers& handlers, const runtime::Call& call) { return telnyx_auth_actions::answer_actions_get(handlers, call); }},
      {"actions-id-get", [](Handlers& handlers, const runtime::Call& call) { return telnyx_auth_actions::answer_actions_id_get(handlers, call); }},
  };
  runtime::Handlers table;
  for (const Answer& one : answers) {
    table[std::string(one.operation)] = [&implementation, answer = one.answer](const runtime::Call& call) { return answer(implementation, call); };
  }
  return table;
}

}  // namespace telnyx_auth_actions
