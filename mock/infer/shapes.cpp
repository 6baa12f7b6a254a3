#include "mock/infer/shapes.h"

#include <algorithm>

#include "mock/infer/compose.h"
#include "mock/infer/names.h"
#include "mock/read/text.h"

namespace understudy::mock {

namespace {

/// Which operation's body says best how an item looks and what it has to keep to.
int rank_of(Verb verb) {
  switch (verb) {
    case Verb::read:
      return 0;
    case Verb::create:
      return 1;
    case Verb::replace:
      return 2;
    case Verb::patch:
      return 3;
    case Verb::list:
      return 4;
    case Verb::erase:
      return 5;
  }
  return 5;
}

using Operations = std::vector<std::pair<Verb, std::size_t>>;

Operations by_rank(Operations operations) {
  std::ranges::sort(operations, {}, [](const auto& one) { return rank_of(one.first); });
  return operations;
}

bool passes(const runtime::Check& check, const json::Value& value) {
  runtime::Report report(runtime::Direction::request);
  if (check) check(runtime::Payload(value), report);
  return report.ok();
}

/// Whether a key can be a parameter's value: a number may stand in a path as text.
bool can_stand_for(const runtime::Parameter& parameter, const json::Value& key) {
  return passes(parameter.check, key) || (!key.is_string() && passes(parameter.check, text_of(key)));
}

const runtime::Parameter* parameter_of(const std::vector<PreparedOperation>& operations,
                                       const ResourcePlan& plan) {
  for (const auto& [verb, index] : plan.operations) {
    for (const runtime::Parameter& parameter : operations[index].operation->parameters) {
      if (parameter.in == runtime::In::path && parameter.name == plan.id) return &parameter;
    }
  }
  return nullptr;
}

/// The items of the documented list that have a key of their own. A list may show less of an item than the
/// operation that reads it: the rest is as documented there.
void add_starters(const json::Value& list, Shapes& shapes) {
  const Sound is_sound = [&](const json::Value& item) { return shapes.takes(item); };
  for (const json::Value& listed : *list.array()) {
    const json::Value* key = listed.find(shapes.key);
    if (key == nullptr || key->is_null()) continue;
    json::Value item = is_sound(listed) ? listed : composed(shapes.base, listed, {}, is_sound);
    const std::string text = key_text(*key);
    if (shapes.starter(text) == nullptr && *item.find(shapes.key) == *key)
      shapes.starters.emplace_back(text, std::make_shared<const json::Value>(std::move(item)));
  }
}

}  // namespace

const Holder* Shapes::holder(std::size_t operation) const {
  const auto found = holders.find(operation);
  return found == holders.end() ? nullptr : &found->second;
}

const Item* Shapes::starter(const std::string& wanted) const {
  const auto found = std::ranges::find(starters, wanted, &std::pair<std::string, Item>::first);
  return found == starters.end() ? nullptr : &found->second;
}

bool Shapes::takes(const json::Value& item) const {
  const json::Value* item_key = item.find(key);
  if (item_key != nullptr && id != nullptr && !can_stand_for(*id, *item_key)) return false;
  const Holder& judge = holders.at(*shown_by);
  return judge.held().is_array() ? judge.takes(json::Array{item}) : judge.takes(item);
}

std::optional<Shapes> shapes_of(const std::vector<PreparedOperation>& operations, const ResourcePlan& plan) {
  Shapes shapes;
  shapes.id = parameter_of(operations, plan);
  for (const auto& [verb, index] : by_rank(plan.operations)) {
    auto holder =
        verb == Verb::list ? list_holder(operations[index], plan) : item_holder(operations[index], plan);
    if (!holder) continue;
    if (!shapes.shown_by && verb == Verb::erase) return std::nullopt;
    if (!shapes.shown_by) {
      shapes.shown_by = index;
      shapes.base = verb == Verb::list ? holder->held().array()->front() : holder->held();
      shapes.key = *key_member(shapes.base, plan);
    }
    const Holder& kept = shapes.holders.emplace(index, *std::move(holder)).first->second;
    if (verb == Verb::list) add_starters(kept.held(), shapes);
  }
  return shapes.shown_by ? std::optional(std::move(shapes)) : std::nullopt;
}

}  // namespace understudy::mock
