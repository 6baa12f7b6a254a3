// Made from mechamental-actions.yaml by Understudy. Do not edit.

#include "handlers.h"

#include "api.h"

namespace mechamental_actions {

runtime::Handlers handlers(Handlers& implementation) {
  struct Answer {
    std::string_view operation;
    std::optional<runtime::Response> (*answer)(Handlers& handlers, const runtime::Call& call);
  };
  static constexpr Answer answers[] = {
      {"list_actions", [](Handlers& handlers, const runtime::Call& call) { return mechamental_actions::answer_list_actions(handlers, call); }},
      {"create_action", [](Handlers& handlers, const runtime::Call& call) { return mechamental_actions::answer_create_action(handlers, call); }},
      {"get_action", [](Handlers& handlers, const runtime::Call& call) { return mechamental_actions::answer_get_action(handlers, call); }},
      {"delete_action", [](Handlers& handlers, const runtime::Call& call) { return mechamental_actions::answer_delete_action(handlers, call); }},
      {"update_action", [](Handlers& handlers, const runtime::Call& call) { return mechamental_actions::answer_update_action(handlers, call); }},
      {"trigger_action", [](Handlers& handlers, const runtime::Call& call) { return mechamental_actions::answer_trigger_action(handlers, call); }},
      {"list_action_runs", [](Handlers& handlers, const runtime::Call& call) { return mechamental_actions::answer_list_action_runs(handlers, call); }},
      {"get_action_run", [](Handlers& handlers, const runtime::Call& call) { return mechamental_actions::answer_get_action_run(handlers, call); }},
      {"enable_action", [](Handlers& handlers, const runtime::Call& call) { return mechamental_actions::answer_enable_action(handlers, call); }},
      {"disable_action", [](Handlers& handlers, const runtime::Call& call) { return mechamental_actions::answer_disable_action(handlers, call); }},
  };
  runtime::Handlers table;
  for (const Answer& one : answers) {
    table[std::string(one.operation)] = [&implementation, answer = one.answer](const runtime::Call& call) { return answer(implementation, call); };
  }
  return table;
}

}  // namespace mechamental_actions
