#include "mock/behave/change.h"

#include "json/pointer.h"
#include "mock/behave/find.h"
#include "mock/read/text.h"
#include "mock/template/fill.h"

namespace understudy::mock {

namespace {

/// A new item with the text that identifies it.
struct Made {
  std::string key;
  Item item;
};

tl::unexpected<Refusal> no_key(const Shelf& shelf) {
  runtime::Violation violation;
  violation.keyword = "required";
  violation.expected = json::Value(shelf.plan.key);
  violation.message = "must have the member \"" + shelf.plan.key + "\", which identifies the item";
  return refuse(Cause::body, std::move(violation));
}

Outcome<Made> make_item(const Behavior& behavior, const Scope& scope, const Visit& visit) {
  std::optional<json::Value> value;
  if (behavior.item) {
    value = fill(*behavior.item, scope);
  } else if (visit.moment.body != nullptr) {
    value = *visit.moment.body;
  }
  if (!value) value = json::Value(json::Object());
  std::optional<std::string> key = key_of(behavior.shelf->plan, *value);
  if (behavior.key) {
    const auto told = fill(*behavior.key, scope.with("item", *value));
    key = told && !told->is_null() ? std::optional(key_text(*told)) : std::nullopt;
  }
  if (!key) return no_key(*behavior.shelf);
  return Made{std::move(*key), std::make_shared<const json::Value>(std::move(*value))};
}

tl::unexpected<Refusal> conflict(const Shelf& shelf, const std::string& key) {
  auto refusal = refuse(Cause::conflict, key + " is already among the " + shelf.plan.name);
  refusal.value().names.append("id", key);
  return refusal;
}

/// Makes an item whose key is new. A key that comes from `sequence` may meet a seeded one: then the next
/// number is drawn. A key that comes out the same twice is the client's own.
Outcome<Made> make_new(const Behavior& behavior, const Scope& scope, const Visit& visit) {
  const World world = world_of(behavior.shelf->plan, *visit.moment.path);
  std::string before;
  const Collection& items = visit.store.at(*behavior.shelf).items;
  for (std::size_t round = 0; round <= items.room().items; ++round) {
    Outcome<Made> made = make_item(behavior, scope, visit);
    if (!made || items.find(world, made->key) == nullptr) return made;
    if (round > 0 && made->key == before) break;
    before = std::move(made->key);
    visit.moment.sequence.reset();
  }
  return conflict(*behavior.shelf, before);
}

/// The parent takes note of its new item.
void replace_parent(const Behavior& behavior, const Visit& visit, const Located& parent, const Scope& scope) {
  if (!behavior.parent || !behavior.parent->item) return;
  auto value = fill(*behavior.parent->item, scope);
  if (!value) return;
  Collection& items = visit.store.at(*behavior.parent->shelf).items;
  if (items.find(parent.world, parent.key) == nullptr) return;
  items.replace(parent.world, parent.key, std::make_shared<const json::Value>(std::move(*value)));
}

/// A change that waits for its answer to be sound.
struct Change {
  const Located& parent;
  const Item& item;
  std::function<void()> commit;
};

/// Makes the answer first: a change is made only where that is sound.
Outcome<runtime::Response> conclude(const Behavior& behavior, const Visit& visit, const Change& change) {
  const Scope root(visit.moment);
  const Scope outer = change.parent.item ? root.with("parent", *change.parent.item) : root;
  const Scope scope = outer.with("item", *change.item);
  Outcome<runtime::Response> response = visit.respond(answer_of(behavior, scope, change.item));
  if (!response || !visit.keep) return response;
  change.commit();
  replace_parent(behavior, visit, change.parent, scope);
  return response;
}

Outcome<runtime::Response> store(const Behavior& behavior, const Visit& visit, const Located& parent,
                                 Made made) {
  Collection& items = visit.store.at(*behavior.shelf).items;
  const World world = world_of(behavior.shelf->plan, *visit.moment.path);
  const bool is_new = items.find(world, made.key) == nullptr;
  return conclude(behavior, visit, {parent, made.item, [&] {
                                      if (is_new) {
                                        items.add(world, made.key, made.item);
                                      } else {
                                        items.replace(world, made.key, made.item);
                                      }
                                    }});
}

}  // namespace

Outcome<runtime::Response> create(const Behavior& behavior, const Visit& visit) {
  const Outcome<Located> parent = find_parent(behavior, visit);
  if (!parent) return tl::unexpected(parent.error());
  const Outcome<bool> references = check_references(behavior, visit);
  if (!references) return tl::unexpected(references.error());
  const Scope root(visit.moment);
  const Scope scope = parent->item ? root.with("parent", *parent->item) : root;
  Outcome<Made> made =
      behavior.action == Action::put ? make_item(behavior, scope, visit) : make_new(behavior, scope, visit);
  if (!made) return tl::unexpected(std::move(made.error()));
  return store(behavior, visit, *parent, std::move(*made));
}

Outcome<runtime::Response> update(const Behavior& behavior, const Visit& visit) {
  const Outcome<Located> parent = find_parent(behavior, visit);
  if (!parent) return tl::unexpected(parent.error());
  const Outcome<Located> found = find_item(*behavior.shelf, behavior.id, visit);
  if (!found) return tl::unexpected(found.error());
  const Outcome<bool> references = check_references(behavior, visit);
  if (!references) return tl::unexpected(references.error());
  static const Template merged{Merge{{Template{Lookup{.root = "item", .steps = {}, .rest = {}}},
                                      Template{Lookup{.root = "body", .steps = {}, .rest = {}}}}}};
  const Scope root(visit.moment);
  const Scope outer = parent->item ? root.with("parent", *parent->item) : root;
  auto value = fill(behavior.item ? *behavior.item : merged, outer.with("item", *found->item));
  const Item item = value ? std::make_shared<const json::Value>(std::move(*value)) : found->item;
  const std::string key = key_of(behavior.shelf->plan, *item).value_or(found->key);
  if (!behavior.key && key != found->key) return conflict(*behavior.shelf, key);
  Collection& items = visit.store.at(*behavior.shelf).items;
  return conclude(behavior, visit, {*parent, item, [&] { items.replace(found->world, found->key, item); }});
}

Outcome<runtime::Response> erase(const Behavior& behavior, const Visit& visit) {
  const Outcome<Located> parent = find_parent(behavior, visit);
  if (!parent) return tl::unexpected(parent.error());
  const Outcome<Located> found = find_item(*behavior.shelf, behavior.id, visit);
  if (!found) return tl::unexpected(found.error());
  return conclude(behavior, visit, {*parent, found->item, [&] {
                                      visit.store.at(*behavior.shelf).items.erase(found->world, found->key);
                                      erase_within(visit.store, *behavior.shelf, *visit.moment.path,
                                                   found->key);
                                    }});
}

}  // namespace understudy::mock
