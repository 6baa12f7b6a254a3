#include <algorithm>
#include <mutex>

#include "json/pointer.h"
#include "mock/session/choose.h"
#include "mock/state/collect.h"
#include "mock/state/snapshot.h"

namespace understudy::mock {

namespace {

using StateFaults = std::vector<StateFault>;

/// What one API is to hold: its collections by their index, and the calls of operations.
struct ApiState {
  std::map<std::size_t, Contents> shelves = {};
  std::map<std::size_t, std::uint64_t> calls = {};
};

/// A member with its pointer, faulted where it is of another type.
struct Reading {
  const json::Value& value;
  std::string pointer;
  StateFaults& faults;

  std::string below(std::string_view name) const { return pointer + "/" + json::escape_token(name); }

  const json::Array& list(std::string_view name) const {
    static const json::Array nothing;
    const json::Value* member = value.find(name);
    if (member == nullptr) return nothing;
    if (member->array() == nullptr) faults.push_back({below(name), "has to be a list"});
    return member->array() == nullptr ? nothing : *member->array();
  }

  std::uint64_t count(std::string_view name, std::uint64_t otherwise) const {
    const json::Value* member = value.find(name);
    if (member == nullptr) return otherwise;
    const auto number = member->number() == nullptr ? std::nullopt : member->number()->as_uint64();
    if (!number) faults.push_back({below(name), "has to be a whole number that is not negative"});
    return number.value_or(otherwise);
  }

  World world(const CollectionPlan& plan) const {
    World world;
    for (const json::Value& part : list("in")) {
      if (part.string() == nullptr) faults.push_back({below("in"), "has to be a list of texts"});
      world.push_back(part.string() == nullptr ? std::string() : *part.string());
    }
    if (world.size() != plan.within.size())
      faults.push_back(
          {below("in"), "has to have " + std::to_string(plan.within.size()) + " values for " + plan.name});
    return world;
  }

  std::string key() const {
    const json::Value* key = value.find("key");
    if (key == nullptr || key->string() == nullptr) faults.push_back({below("key"), "has to be a text"});
    return key == nullptr || key->string() == nullptr ? std::string() : *key->string();
  }
};

Contents read_contents(Engine& engine, const PreparedApi& api, const Shelf& shelf, const Reading& reading) {
  Collecting collecting(engine, api, shelf, reading.faults);
  const json::Array& items = reading.list("items");
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Reading one{items[i], reading.below("items") + "/" + std::to_string(i), reading.faults};
    const json::Value* item = items[i].find("item");
    const json::Value* seed = items[i].find("seed");
    const World world = one.world(shelf.plan);
    if (item == nullptr) {
      reading.faults.push_back({one.pointer, "has to have an `item`"});
    } else if (world.size() == shelf.plan.within.size()) {
      collecting.take(*item, world, seed != nullptr && *seed == json::Value(true), one.below("item"));
    }
  }
  const json::Array& erased = reading.list("erased");
  for (std::size_t i = 0; i < erased.size(); ++i) {
    const Reading one{erased[i], reading.below("erased") + "/" + std::to_string(i), reading.faults};
    collecting.bury({one.world(shelf.plan), one.key()});
  }
  return std::move(collecting).contents(reading.count("counter", items.size()));
}

void read_collections(Engine& engine, const PreparedApi& api, const Reading& reading, ApiState& state) {
  if (reading.value.object() == nullptr) {
    reading.faults.push_back({reading.pointer, "has to be an object"});
    return;
  }
  for (const json::Member& member : *reading.value.object()) {
    const Shelf* shelf = api.store->find(member.name);
    const Reading one{member.value, reading.below(member.name), reading.faults};
    if (shelf == nullptr) {
      reading.faults.push_back({one.pointer, "is no collection; " + collection_names(api)});
    } else {
      state.shelves.emplace(shelf->index, read_contents(engine, api, *shelf, one));
    }
  }
}

ApiState read_api(Engine& engine, const PreparedApi& api, const Reading& reading) {
  ApiState state;
  const json::Value* name = reading.value.find("api");
  if (name == nullptr || *name != json::Value(api.api.name))
    reading.faults.push_back({reading.below("api"), "has to be " + api.api.name});
  const json::Value* collections = reading.value.find("collections");
  if (collections != nullptr)
    read_collections(engine, api, {*collections, reading.below("collections"), reading.faults}, state);
  if (const json::Value* calls = reading.value.find("calls")) {
    const Reading counts{*calls, reading.below("calls"), reading.faults};
    for (const PreparedOperation& one : api.operations)
      state.calls[one.index] = counts.count(one.operation->id, 0);
  }
  return state;
}

/// The caller holds the store's mutex alone.
void put(ApiState& state, Store& store) {
  for (const auto& shelf : store.shelves()) {
    const auto contents = state.shelves.find(shelf->index);
    const bool is_named = contents != state.shelves.end();
    shelf->counter = is_named ? contents->second.counter : shelf->seeds.all().size();
    const Room room = shelf->items.room();
    shelf->items = is_named ? Collection(memory_of(std::move(contents->second)), room) : shelf->seeds;
  }
  for (std::size_t i = 0; i < store.operations(); ++i) {
    store.counters(i).calls = state.calls[i];
    store.counters(i).walked = 0;
  }
}

StateFaults only(std::string pointer, std::string message) {
  return {{std::move(pointer), std::move(message)}};
}

}  // namespace

std::vector<StateFault> restore(Engine& engine, const Session* session, const json::Value& state) {
  if (engine.options.sharing)
    return only("", "a state cannot be put where collections are shared with other mocks");
  const json::Value* version = state.find("understudy");
  if (version == nullptr || *version != json::Value(1)) return only("/understudy", "has to be 1");
  const json::Value* apis = state.find("apis");
  if (apis == nullptr || apis->array() == nullptr || apis->array()->size() != engine.apis.size())
    return only("/apis", "has to be a list of " + std::to_string(engine.apis.size()) + ", one for each API");
  StateFaults faults;
  std::vector<ApiState> states;
  for (std::size_t i = 0; i < engine.apis.size(); ++i)
    states.push_back(
        read_api(engine, *engine.apis[i], {(*apis->array())[i], "/apis/" + std::to_string(i), faults}));
  if (!faults.empty()) return faults;
  std::vector<std::unique_lock<std::shared_mutex>> locks;
  for (std::size_t i = 0; i < states.size(); ++i) locks.emplace_back(store_of(engine, session, i).mutex());
  for (std::size_t i = 0; i < states.size(); ++i) put(states[i], store_of(engine, session, i));
  return {};
}

}  // namespace understudy::mock
