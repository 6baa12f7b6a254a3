#include "mock/infer/items.h"

#include "mock/read/text.h"

namespace understudy::mock {

Found find_in(const Shelf& shelf, const Shapes& shapes, const World& world, const std::string& key) {
  if (Item stored = shelf.items.find(world, key)) return {std::move(stored), true, false};
  if (shelf.is_seeded || shelf.items.was_erased(world, key)) return {nullptr, false, true};
  const Item* starter = shapes.starter(key);
  return {starter == nullptr ? nullptr : *starter, false, false};
}

std::vector<Keyed> items_of(const Shelf& shelf, const Shapes& shapes, const World& world) {
  std::vector<Keyed> all;
  const bool has_starters = !shelf.is_seeded;
  for (const auto& [key, item] : shapes.starters) {
    const Found found = has_starters ? find_in(shelf, shapes, world, key) : Found{};
    if (found.item != nullptr) all.emplace_back(key, found.item);
  }
  for (const Collection::Entry& entry : shelf.items.after(world, 0)) {
    const json::Value* key = entry.item->find(shapes.key);
    const std::string text = key == nullptr ? std::string() : key_text(*key);
    if (!has_starters || shapes.starter(text) == nullptr) all.emplace_back(text, entry.item);
  }
  return all;
}

void keep(Shelf& shelf, const World& world, const std::string& key, Item item) {
  if (shelf.items.find(world, key) != nullptr) return shelf.items.replace(world, key, std::move(item));
  shelf.items.add(world, key, std::move(item));
}

std::optional<Missing> missing_parent(const Store& store, const Resource& resource,
                                      const json::Object& path) {
  for (const Resource* up = resource.parent; up != nullptr; up = up->parent) {
    const json::Value* value = path.find(up->plan.id);
    if (value == nullptr) continue;
    std::string key = key_text(*value);
    const Shelf& shelf = store.at(*up->shelf);
    const World world = world_of(shelf.plan, path);
    const bool was_never = shelf.is_seeded && shelf.items.find(world, key) == nullptr;
    if (was_never || shelf.items.was_erased(world, key)) return Missing{&shelf, std::move(key), up->plan.id};
  }
  return std::nullopt;
}

}  // namespace understudy::mock
