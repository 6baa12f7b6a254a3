#include "mock/infer/items.h"

#include "mock/read/text.h"

namespace understudy::mock {

Found find_in(const Resource& resource, const Shapes& shapes, const World& world, const std::string& key) {
  const Collection& items = resource.shelf->items;
  if (Item stored = items.find(world, key)) return {std::move(stored), true, false};
  if (items.was_erased(world, key)) return {nullptr, false, true};
  const Item* starter = shapes.starter(key);
  return {starter == nullptr ? nullptr : *starter, false, false};
}

std::vector<Keyed> items_of(const Resource& resource, const Shapes& shapes, const World& world) {
  std::vector<Keyed> all;
  for (const auto& [key, item] : shapes.starters) {
    const Found found = find_in(resource, shapes, world, key);
    if (found.item != nullptr) all.emplace_back(key, found.item);
  }
  for (const Collection::Entry& entry : resource.shelf->items.after(world, 0)) {
    const json::Value* key = entry.item->find(shapes.key);
    const std::string text = key == nullptr ? std::string() : key_text(*key);
    if (shapes.starter(text) == nullptr) all.emplace_back(text, entry.item);
  }
  return all;
}

void keep(Shelf& shelf, const World& world, const std::string& key, Item item) {
  if (shelf.items.find(world, key) != nullptr) return shelf.items.replace(world, key, std::move(item));
  shelf.items.add(world, key, std::move(item));
}

std::optional<Missing> missing_parent(const Resource& resource, const json::Object& path) {
  for (const Resource* up = resource.parent; up != nullptr; up = up->parent) {
    const json::Value* value = path.find(up->plan.id);
    if (value == nullptr) continue;
    std::string key = key_text(*value);
    if (up->shelf->items.was_erased(world_of(up->shelf->plan, path), key))
      return Missing{up->shelf, std::move(key), up->plan.id};
  }
  return std::nullopt;
}

}  // namespace understudy::mock
