#include "mock/behave/behave.h"

#include "mock/behave/change.h"
#include "mock/behave/find.h"
#include "mock/store/enter.h"
#include "mock/template/fill.h"

namespace understudy::mock {

namespace {

Outcome<Item> read(const Behavior& behavior, const Visit& visit) {
  auto lock = enter_to_read(visit.store);
  if (!lock) return tl::unexpected(std::move(lock.error()));
  const Outcome<Located> parent = find_parent(behavior, visit);
  if (!parent) return tl::unexpected(parent.error());
  Outcome<Located> found = find_item(*behavior.shelf, behavior.id, visit);
  if (!found) return tl::unexpected(std::move(found.error()));
  lock->unlock();
  const Scope root(visit.moment);
  const Scope with_parent = parent->item ? root.with("parent", *parent->item) : root;
  return answer_of(behavior, with_parent.with("item", *found->item), found->item);
}

Outcome<Item> answer(const Behavior& behavior, const Visit& visit) {
  auto lock = enter_to_read(visit.store);
  if (!lock) return tl::unexpected(std::move(lock.error()));
  const Outcome<Located> parent = find_parent(behavior, visit);
  if (!parent) return tl::unexpected(parent.error());
  const Outcome<bool> references = check_references(behavior, visit);
  if (!references) return tl::unexpected(references.error());
  lock->unlock();
  if (!behavior.answer) return Item();
  const Scope root(visit.moment);
  const Scope scope = parent->item ? root.with("parent", *parent->item) : root;
  return answer_of(behavior, scope, nullptr);
}

Outcome<Item> list_in_peace(const Behavior& behavior, const Visit& visit) {
  const auto lock = enter_to_read(visit.store);
  if (!lock) return tl::unexpected(lock.error());
  return list(behavior, visit);
}

Outcome<runtime::Response> responded(Outcome<Item> body, const Visit& visit) {
  if (!body) return tl::unexpected(std::move(body.error()));
  return visit.respond(*body);
}

}  // namespace

Item answer_of(const Behavior& behavior, const Scope& scope, const Item& item) {
  if (!behavior.answer) return item;
  auto value = fill(*behavior.answer, scope);
  return value ? std::make_shared<const json::Value>(std::move(*value)) : Item();
}

Outcome<runtime::Response> behave(const Behavior& behavior, const Visit& visit) {
  switch (behavior.action) {
    case Action::answer:
      return responded(answer(behavior, visit), visit);
    case Action::read:
      return responded(read(behavior, visit), visit);
    case Action::list:
      return responded(list_in_peace(behavior, visit), visit);
    case Action::create:
    case Action::put:
      return change_alone(visit.store, [&] { return create(behavior, visit); });
    case Action::update:
      return change_alone(visit.store, [&] { return update(behavior, visit); });
    case Action::erase:
      return change_alone(visit.store, [&] { return erase(behavior, visit); });
  }
  return visit.respond(nullptr);
}

}  // namespace understudy::mock
