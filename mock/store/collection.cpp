#include "mock/store/collection.h"

namespace understudy::mock {

Item Collection::find(const World& world, const std::string& key) const {
  const auto items = worlds_.find(world);
  if (items == worlds_.end()) return nullptr;
  const auto position = items->second.position_of.find(key);
  return position == items->second.position_of.end() ? nullptr
                                                     : items->second.by_position.at(position->second).item;
}

Collection::Added Collection::add(const World& world, const std::string& key, Item item) {
  if (find(world, key) != nullptr) return Added::exists;
  if (is_full()) return Added::full;
  Items& items = worlds_[world];
  const std::uint64_t position = ++last_position_;
  items.by_position.emplace_hint(items.by_position.end(), position, Kept{key, std::move(item)});
  items.position_of.emplace(key, position);
  ++size_;
  return Added::added;
}

void Collection::replace(const World& world, const std::string& key, Item item) {
  Items& items = worlds_.at(world);
  items.by_position.at(items.position_of.at(key)).item = std::move(item);
}

bool Collection::erase(const World& world, const std::string& key) {
  const auto items = worlds_.find(world);
  if (items == worlds_.end()) return false;
  const auto position = items->second.position_of.find(key);
  if (position == items->second.position_of.end()) return false;
  items->second.by_position.erase(position->second);
  items->second.position_of.erase(position);
  if (items->second.by_position.empty()) worlds_.erase(items);
  --size_;
  return true;
}

std::vector<Collection::Entry> Collection::after(const World& world, std::uint64_t position) const {
  std::vector<Entry> result;
  const auto items = worlds_.find(world);
  if (items == worlds_.end()) return result;
  const auto& kept = items->second.by_position;
  result.reserve(position == 0 ? kept.size() : 0);
  for (auto entry = kept.upper_bound(position); entry != kept.end(); ++entry) {
    result.push_back({entry->first, entry->second.item});
  }
  return result;
}

void Collection::erase_worlds(const std::vector<std::optional<std::string>>& values) {
  for (auto world = worlds_.begin(); world != worlds_.end();) {
    bool fits = world->first.size() == values.size();
    for (std::size_t index = 0; fits && index < values.size(); ++index) {
      fits = !values[index] || *values[index] == world->first[index];
    }
    if (!fits) {
      ++world;
      continue;
    }
    size_ -= world->second.by_position.size();
    world = worlds_.erase(world);
  }
}

}  // namespace understudy::mock
