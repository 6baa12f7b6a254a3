// Made from nullplatform-link-actions.yaml by Understudy. Do not edit.

#include "handlers.h"

#include "api.h"

namespace nullplatform_link_actions {

runtime::Handlers handlers(Handlers& implementation) {
  struct Answer {
    std::string_view operation;
    std::optional<runtime::Response> (*answer)(Handlers& handlers, const runtime::Call& call);
  };
  static constexpr Answer answers[] = {
      {"createLinkAction", [](Handlers& handlers, const runtime::Call& call) { return nullplatform_link_actions::answer_create_link_action(handlers, call); }},
  };
  runtime::Handlers table;
  for (const Answer& one : answers) {
    table[std::string(one.operation)] = [&implementation, answer = one.answer](const runtime::Call& call) { return answer(implementation, call); };
  }
  return table;
}

}  // namespace nullplatform_link_actions
