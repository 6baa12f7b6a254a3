// Made from devrev-links.yaml by Understudy. Do not edit.

#include "handlers.h"

#include "api.h"

namespace devrev_links {

runtime::Handlers handlers(Handlers& implementation) {
  struct Answer {
    std::string_view operation;
    std::optional<runtime::Response> (*answer)(Handlers& handlers, const runtime::Call& call);
  };
  static constexpr Answer answers[] = {
      {"links-create", [](Handlers& handlers, const runtime::Call& call) { return devrev_links::answer_links_create(handlers, call); }},
  };
  runtime::Handlers table;
  for (const Answer& one : answers) {
    table[std::string(one.operation)] = [&implementation, answer = one.answer](const runtime::Call& call) { return answer(implementation, call); };
  }
  return table;
}

}  // namespace devrev_links
