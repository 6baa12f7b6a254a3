#include "mock/store/collection.h"

#include <algorithm>
#include <utility>

#include "mock/store/weight.h"

namespace understudy::mock {

Item Collection::find(const World& world, const std::string& key) const {
  const auto items = worlds_.find(world);
  if (items == worlds_.end()) return nullptr;
  const auto position = items->second.position_of.find(key);
  return position == items->second.position_of.end() ? nullptr
                                                     : items->second.by_position.at(position->second).item;
}

bool Collection::seed(const World& world, const std::string& key, Item item) {
  if (find(world, key) != nullptr) return false;
  buried_.erase({world, key});
  Items& items = worlds_[world];
  const std::uint64_t position = ++last_position_;
  items.by_position.emplace_hint(items.by_position.end(), position, Kept{key, std::move(item)});
  items.position_of.emplace(key, position);
  return true;
}

bool Collection::add(const World& world, const std::string& key, Item item) {
  if (!place(world, key, item)) return false;
  if (takes_notes_) notes_.push_back({Edit::Kind::put, world, key, std::move(item)});
  return true;
}

bool Collection::place(const World& world, const std::string& key, Item item) {
  if (!seed(world, key, std::move(item))) return false;
  forgettable_.emplace_hint(forgettable_.end(), last_position_, world);
  weigh(worlds_[world].by_position.at(last_position_));
  make_room(last_position_);
  return true;
}

void Collection::weigh(Kept& kept) {
  bytes_ -= kept.bytes;
  kept.bytes = weight_of(*kept.item) + 2 * kept.key.size();
  bytes_ += kept.bytes;
}

/// Forgets the oldest items, but not that one, until all have room.
void Collection::make_room(std::uint64_t but) {
  for (auto oldest = forgettable_.begin(); oldest != forgettable_.end();) {
    if (forgettable_.size() <= room_.items && bytes_ <= room_.bytes) return;
    const std::uint64_t position = (oldest++)->first;
    if (position != but) forget(position);
  }
}

void Collection::forget(std::uint64_t position) {
  const auto world = worlds_.find(forgettable_.at(position));
  const std::string key = world->second.by_position.at(position).key;
  remove(World(world->first), key);
}

void Collection::replace(const World& world, const std::string& key, Item item) {
  Items& items = worlds_.at(world);
  const std::uint64_t position = items.position_of.at(key);
  Kept& kept = items.by_position.at(position);
  kept.item = item;
  if (forgettable_.contains(position)) {
    weigh(kept);
    make_room(position);
  }
  if (takes_notes_) notes_.push_back({Edit::Kind::put, world, key, std::move(item)});
}

bool Collection::erase(const World& world, const std::string& key) {
  if (!remove(world, key)) return false;
  if (takes_notes_) notes_.push_back({Edit::Kind::erase, world, key});
  return true;
}

bool Collection::remove(const World& world, const std::string& key) {
  const auto items = worlds_.find(world);
  if (items == worlds_.end()) return false;
  const auto position = items->second.position_of.find(key);
  if (position == items->second.position_of.end()) return false;
  forgettable_.erase(position->second);
  const auto kept = items->second.by_position.find(position->second);
  bytes_ -= kept->second.bytes;
  items->second.by_position.erase(kept);
  items->second.position_of.erase(position);
  if (items->second.by_position.empty()) worlds_.erase(items);
  return true;
}

void Collection::bury(const World& world, const std::string& key) {
  if (!buried_.emplace(world, key).second) return;
  burials_.emplace_back(world, key);
  if (takes_notes_) notes_.push_back({Edit::Kind::bury, world, key});
  if (burials_.size() <= room_.items) return;
  buried_.erase(burials_.front());
  burials_.pop_front();
}

bool Collection::was_erased(const World& world, const std::string& key) const {
  return buried_.contains({world, key});
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

std::vector<Collection::Placed> Collection::all() const {
  std::vector<Placed> result;
  for (Positioned& one : memory().items) result.push_back(std::move(one.placed));
  return result;
}

void Collection::restore(const Collection& other) {
  bytes_ = other.bytes_;
  worlds_ = other.worlds_;
  forgettable_ = other.forgettable_;
  last_position_ = std::max(last_position_, other.last_position_);
  buried_ = other.buried_;
  burials_ = other.burials_;
  if (takes_notes_) notes_.push_back({.kind = Edit::Kind::restore});
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
    for (const auto& [position, kept] : world->second.by_position) {
      forgettable_.erase(position);
      bytes_ -= kept.bytes;
    }
    world = worlds_.erase(world);
  }
  if (takes_notes_) notes_.push_back({.kind = Edit::Kind::erase_worlds, .values = values});
}

}  // namespace understudy::mock
