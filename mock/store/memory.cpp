#include <algorithm>
#include <utility>

#include "mock/store/collection.h"

namespace understudy::mock {

void Collection::repeat(const Edit& edit, const Collection& seeds) {
  const bool took_notes = std::exchange(takes_notes_, false);
  switch (edit.kind) {
    case Edit::Kind::put:
      if (!place(edit.world, edit.key, edit.item)) replace(edit.world, edit.key, edit.item);
      break;
    case Edit::Kind::erase:
      remove(edit.world, edit.key);
      break;
    case Edit::Kind::bury:
      bury(edit.world, edit.key);
      break;
    case Edit::Kind::erase_worlds:
      erase_worlds(edit.values);
      break;
    case Edit::Kind::restore:
      restore(seeds);
      break;
  }
  takes_notes_ = took_notes;
}

Collection::Collection(const Memory& memory, Room room) : room_(room), last_position_(memory.last_position) {
  for (const auto& [position, placed] : memory.items) {
    Items& items = worlds_[placed.world];
    Kept& kept = items.by_position.emplace(position, Kept{placed.key, placed.item}).first->second;
    items.position_of.emplace(placed.key, position);
    if (placed.is_seed) continue;
    forgettable_.emplace(position, placed.world);
    weigh(kept);
  }
  for (const Burial& burial : memory.burials) {
    burials_.emplace_back(burial.world, burial.key);
    if (!burial.is_back) buried_.emplace(burial.world, burial.key);
  }
}

Collection::Memory Collection::memory() const {
  Memory memory{.last_position = last_position_};
  for (const auto& [world, items] : worlds_) {
    for (const auto& [position, kept] : items.by_position) {
      memory.items.push_back({position, {world, kept.key, kept.item, !forgettable_.contains(position)}});
    }
  }
  std::ranges::sort(memory.items, {}, &Positioned::position);
  for (const auto& burial : burials_) {
    memory.burials.push_back({burial.first, burial.second, !buried_.contains(burial)});
  }
  return memory;
}

}  // namespace understudy::mock
