#include "mock/state/snapshot.h"

#include <shared_mutex>

#include "mock/session/choose.h"
#include "mock/store/json_parts.h"

namespace understudy::mock {

namespace {

json::Value contents_json(const Shelf& shelf) {
  const Collection::Memory memory = shelf.items.memory();
  json::Array items;
  for (const auto& [position, placed] : memory.items) {
    json::Object one;
    if (!placed.world.empty()) one.append("in", world_json(placed.world));
    if (placed.is_seed) one.append("seed", true);
    one.append("item", *placed.item);
    items.push_back(std::move(one));
  }
  json::Array erased;
  for (const auto& [world, key, is_back] : memory.burials) {
    if (is_back) continue;
    json::Object one;
    if (!world.empty()) one.append("in", world_json(world));
    one.append("key", key);
    erased.push_back(std::move(one));
  }
  return json::Object{
      {"counter", shelf.counter.load()}, {"items", std::move(items)}, {"erased", std::move(erased)}};
}

json::Value api_json(const PreparedApi& api, Store& store) {
  json::Object collections;
  const std::shared_lock lock(store.mutex());
  for (const auto& shelf : store.shelves()) collections.append(shelf->plan.name, contents_json(*shelf));
  json::Object calls;
  for (const PreparedOperation& operation : api.operations) {
    if (const auto count = store.counters(operation.index).calls.load(); count > 0)
      calls.set(operation.operation->id, count);
  }
  return json::Object{
      {"api", api.api.name}, {"collections", std::move(collections)}, {"calls", std::move(calls)}};
}

}  // namespace

json::Value snapshot(Engine& engine, const Session* session) {
  json::Array apis;
  for (std::size_t i = 0; i < engine.apis.size(); ++i)
    apis.push_back(api_json(*engine.apis[i], store_of(engine, session, i)));
  return json::Object{{"understudy", 1}, {"apis", std::move(apis)}};
}

}  // namespace understudy::mock
