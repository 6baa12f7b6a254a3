#include "mock/take_over.h"

#include <algorithm>
#include <chrono>
#include <mutex>

#include "mock/behave/change.h"
#include "mock/behave/find.h"
#include "mock/infer/resource.h"
#include "mock/produce/encode.h"

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

/// The operation that shows an item of a collection, best the one that reads it.
const PreparedOperation* shown_by(const PreparedApi& api, const std::string& shelf) {
  const PreparedOperation* best = nullptr;
  for (const PreparedOperation& one : api.operations) {
    if (!one.behavior || one.behavior->shelf == nullptr || one.behavior->shelf->plan.name != shelf) continue;
    const Action action = one.behavior->action;
    if (action == Action::read) return &one;
    const bool shows = action == Action::create || action == Action::put || action == Action::update;
    if (shows && best == nullptr) best = &one;
  }
  return best;
}

/// Whether the answer with an item breaks the document.
bool breaks(Engine& engine, const PreparedApi& api, const std::string& shelf,
            const Collection::Placed& item) {
  const PreparedOperation* operation = shown_by(api, shelf);
  if (operation == nullptr || !operation->success || operation->success->response->media.empty())
    return false;
  const PreparedMedia& media = operation->success->response->media.front();
  if (!media.unfit.empty()) return false;
  const runtime::Request request;
  json::Object path;
  const std::vector<std::string>& within = operation->behavior->shelf->plan.within;
  for (std::size_t i = 0; i < within.size(); ++i) path.set(within[i], item.world[i]);
  path.set(operation->behavior->id, item.key);
  Moment moment{request, engine.uuids, std::chrono::system_clock::now(), operation->operation};
  moment.path = &path;
  const Item body = answer_of(*operation->behavior, Scope(moment).with("item", *item.item), item.item);
  return body != nullptr && !broken_rules(media, *body).empty();
}

/// One collection, before and now.
struct Succession {
  Engine& engine;
  Engine& engine_before;
  PreparedApi& api;
  PreparedApi& before;
};

const Resource* inferred(const PreparedApi& api, const Shelf& shelf) {
  const auto found = std::ranges::find_if(
      api.resources, [&](const std::shared_ptr<Resource>& one) { return one->shelf == &shelf; });
  return found == api.resources.end() ? nullptr : found->get();
}

/// What clients made of a collection that nobody declared, as far as the document still lets it be.
void take_over_inferred(const Resource& resource, const Shelf& old) {
  Collection& items = resource.shelf->items;
  items = old.items;
  resource.shelf->counter = old.counter.load();
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
    const bool is_lost = breaks(both.engine, both.api, shelf.plan.name, one) &&
                         !breaks(both.engine_before, both.before, shelf.plan.name, one);
    if (is_lost) shelf.items.erase(one.world, one.key);
  }
}

}  // namespace

void take_over(Engine& engine, Engine& before) {
  engine.cursors = before.cursors;
  if (engine.journal && before.journal) engine.journal = before.journal;
  if (engine.coverage && before.coverage) engine.coverage->take_over(*before.coverage);
  for (std::size_t i = 0; i < std::min(engine.apis.size(), before.apis.size()); ++i) {
    const Succession both{engine, before, *engine.apis[i], *before.apis[i]};
    if (both.api.store->shared() != nullptr) continue;
    const std::shared_lock lock(both.before.store->mutex());
    for (const auto& shelf : both.api.store->shelves()) {
      const Shelf* old = both.before.store->find(shelf->plan.name);
      const bool is_same =
          old != nullptr && old->plan.key == shelf->plan.key && old->plan.within == shelf->plan.within;
      const Resource* resource = inferred(both.api, *shelf);
      if (is_same && resource != nullptr) take_over_inferred(*resource, *old);
      if (is_same && resource == nullptr) take_over_shelf(both, *shelf, *old);
    }
  }
}

}  // namespace understudy::mock
