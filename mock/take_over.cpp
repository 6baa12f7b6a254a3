#include "mock/take_over.h"

#include <algorithm>
#include <mutex>

#include "mock/infer/resource.h"
#include "mock/session/choose.h"
#include "mock/state/sound.h"

namespace understudy::mock {

namespace {

const json::Value* declaration_of(const PreparedApi& api, const std::string& name) {
  const json::Value* all = api.api.extensions.find("x-understudy-collections");
  return all == nullptr ? nullptr : all->find(name);
}

bool is_same_declaration(const PreparedApi& api, const PreparedApi& before, const std::string& name) {
  const json::Value* now = declaration_of(api, name);
  const json::Value* then = declaration_of(before, name);
  return now != nullptr && then != nullptr && *now == *then;
}

/// One collection, before and now.
struct Succession {
  Engine& engine;
  Engine& engine_before;
  PreparedApi& api;
  PreparedApi& before;
};

/// What clients made of a collection that nobody declared, as far as the document still lets it be.
void take_over_inferred(const Resource& resource, Shelf& shelf, const Shelf& old) {
  Collection& items = shelf.items;
  items = old.items;
  shelf.counter = old.counter.load();
  const std::vector<Collection::Placed> all = items.all();
  if (all.empty()) return;
  const std::optional<Shapes>& shapes = resource.shapes.get();
  for (const Collection::Placed& one : all) {
    const bool is_kept = shapes && one.item->find(shapes->key) != nullptr && shapes->takes(*one.item);
    if (!is_kept) items.erase(one.world, one.key);
  }
}

void take_over_shelf(const Succession& both, Shelf& shelf, const Shelf& old) {
  if (is_same_declaration(both.api, both.before, shelf.plan.name)) {
    shelf.items = old.items;
  } else {
    for (const Collection::Placed& one : old.items.all()) {
      if (!one.is_seed) shelf.items.add(one.world, one.key, one.item);
    }
  }
  shelf.counter = std::max(shelf.counter.load(), old.counter.load());
  for (const Collection::Placed& one : shelf.items.all()) {
    // What breaks the old document in the same way tells of this check and not of the edit.
    const bool is_lost = !broken_by(both.engine, both.api, shelf, one).empty() &&
                         broken_by(both.engine_before, both.before, old, one).empty();
    if (is_lost) shelf.items.erase(one.world, one.key);
  }
}

/// The collections of one session.
void take_over_store(const Succession& both, Store& store, Store& old_store) {
  const std::shared_lock lock(old_store.mutex());
  for (const auto& shelf : store.shelves()) {
    const Shelf* old = old_store.find(shelf->plan.name);
    const bool is_same =
        old != nullptr && old->plan.key == shelf->plan.key && old->plan.within == shelf->plan.within;
    const Resource* resource = resource_of(both.api, *shelf);
    if (is_same && resource != nullptr) take_over_inferred(*resource, *shelf, *old);
    if (is_same && resource == nullptr) take_over_shelf(both, *shelf, *old);
  }
}

void take_over_session(Engine& engine, Engine& before, const std::string& name, const Session& old) {
  const std::shared_ptr<Session> session = session_named(engine, name);
  if (session == nullptr) return;
  session->journal = old.journal;
  for (std::size_t i = 0; i < std::min(session->stores.size(), old.stores.size()); ++i)
    take_over_store({engine, before, *engine.apis[i], *before.apis[i]}, *session->stores[i], *old.stores[i]);
}

}  // namespace

void take_over(Engine& engine, Engine& before) {
  engine.cursors = before.cursors;
  if (engine.journal && before.journal) engine.journal = before.journal;
  if (engine.coverage && before.coverage) engine.coverage->take_over(*before.coverage);
  for (std::size_t i = 0; i < std::min(engine.apis.size(), before.apis.size()); ++i) {
    const Succession both{engine, before, *engine.apis[i], *before.apis[i]};
    if (both.api.store->shared() == nullptr) take_over_store(both, *both.api.store, *both.before.store);
  }
  for (const auto& [name, session] : before.sessions.all()) take_over_session(engine, before, name, *session);
}

}  // namespace understudy::mock
