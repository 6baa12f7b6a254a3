#include "openapi/build/recursion.h"

#include <vector>

#include "openapi/rule.h"

namespace understudy::openapi {
namespace {

enum class State : std::uint8_t { unseen, open, done };

/// The schemas that speak of the same value as this one.
std::vector<SchemaId> in_place(const Schema& schema) {
  std::vector<SchemaId> ids;
  for (const auto* list : {&schema.all_of, &schema.any_of, &schema.one_of}) {
    ids.insert(ids.end(), list->begin(), list->end());
  }
  for (const auto* one :
       {&schema.ref, &schema.negation, &schema.if_schema, &schema.then_schema, &schema.else_schema}) {
    if (*one) ids.push_back(**one);
  }
  for (const auto& [name, id] : schema.dependent_schemas) ids.push_back(id);
  return ids;
}

struct Step {
  SchemaId id;
  std::vector<SchemaId> next;
};

void report_circle(Context& context, const Document& document, const Schema& schema) {
  const std::string pointer = schema.location.substr(schema.location.find('#') + 1);
  context.diagnostics.add({Severity::error, document.sources->place_of(schema.location), pointer,
                           "the schema leads back to itself without going into a member or an item",
                           Rule::endless_schema});
}

}  // namespace

void check_recursion(Context& context, const Document& document) {
  std::vector<State> states(document.schemas.size(), State::unseen);
  const auto state = [&](SchemaId id) -> State& { return states[static_cast<std::size_t>(id)]; };
  for (std::size_t start = 0; start < states.size(); ++start) {
    if (states[start] != State::unseen) continue;
    // A path of its own instead of the machine's: chains of references may be long.
    std::vector<Step> path;
    const auto enter = [&](SchemaId id) {
      state(id) = State::open;
      path.push_back({id, in_place(document.schema(id))});
    };
    enter(static_cast<SchemaId>(start));
    while (!path.empty()) {
      if (path.back().next.empty()) {
        state(path.back().id) = State::done;
        path.pop_back();
        continue;
      }
      const SchemaId next = path.back().next.back();
      path.back().next.pop_back();
      if (state(next) == State::open) report_circle(context, document, document.schema(next));
      if (state(next) == State::unseen) enter(next);
    }
  }
}

}  // namespace understudy::openapi
