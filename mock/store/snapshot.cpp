#include "json/parse.h"
#include "json/write.h"
#include "mock/store/change_text.h"
#include "mock/store/json_parts.h"

namespace understudy::mock {

namespace {

constexpr json::ParseLimits limits{.depth = 1024};

bool flag_from(const json::Value& value, std::string_view name) {
  const json::Value* member = value.find(name);
  return member != nullptr && member->is_boolean() && *member->boolean();
}

json::Value memory_json(const ShelfMemory& shelf) {
  json::Array items;
  for (const auto& [position, placed] : shelf.memory.items) {
    items.push_back(json::Object{{"position", position},
                                 {"in", world_json(placed.world)},
                                 {"key", placed.key},
                                 {"item", *placed.item},
                                 {"seed", placed.is_seed}});
  }
  json::Array erased;
  for (const auto& [world, key, is_back] : shelf.memory.burials) {
    erased.push_back(json::Object{{"in", world_json(world)}, {"key", key}, {"back", is_back}});
  }
  return json::Object{{"counter", shelf.counter},
                      {"last_position", shelf.memory.last_position},
                      {"items", std::move(items)},
                      {"erased", std::move(erased)}};
}

ShelfMemory memory_from(const json::Value& value) {
  ShelfMemory shelf{count_from(value, "counter"), {count_from(value, "last_position")}};
  for (const json::Value& one : list_from(value, "items")) {
    Collection::Placed placed{world_from(one, "in"), text_from(one, "key"), item_from(one, "item"),
                              flag_from(one, "seed")};
    if (placed.item != nullptr)
      shelf.memory.items.push_back({count_from(one, "position"), std::move(placed)});
  }
  for (const json::Value& one : list_from(value, "erased")) {
    shelf.memory.burials.push_back({world_from(one, "in"), text_from(one, "key"), flag_from(one, "back")});
  }
  return shelf;
}

}  // namespace

std::string snapshot_of(const std::map<std::string, ShelfMemory>& memories) {
  json::Object all;
  for (const auto& [name, shelf] : memories) all.append(name, memory_json(shelf));
  return json::write(std::move(all));
}

std::map<std::string, ShelfMemory> memories_of(const std::string& snapshot) {
  std::map<std::string, ShelfMemory> memories;
  const auto all = json::parse(snapshot, limits);
  if (!all || !all->is_object()) return memories;
  for (const json::Member& member : *all->object()) memories[member.name] = memory_from(member.value);
  return memories;
}

}  // namespace understudy::mock
