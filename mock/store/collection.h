#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "json/json.h"
#include "mock/store/room.h"

namespace understudy::mock {

/// An item that readers may keep while others replace it.
using Item = std::shared_ptr<const json::Value>;

/// The values of the path parameters that a collection lies within, in the order of its `within`.
using World = std::vector<std::string>;

/// A change of a collection, as another one of the same items can repeat it.
struct Edit {
  enum class Kind : std::uint8_t { put, erase, bury, erase_worlds, restore };

  Kind kind = Kind::put;
  World world = {};
  std::string key = {};
  Item item = nullptr;                                  // of `put`
  std::vector<std::optional<std::string>> values = {};  // of `erase_worlds`
};

/// Items in order of their creation, found by key in constant time and by position in logarithmic time; each
/// world is for itself. Not safe to share without a lock.
class Collection {
 public:
  struct Entry {
    std::uint64_t position;  // grows with every creation, and is never used again
    Item item;
  };

  /// An item with all that leads to it.
  struct Placed {
    World world;
    std::string key;
    Item item;
    bool is_seed = false;
  };

  /// An item with its place in the order of creation.
  struct Positioned {
    std::uint64_t position = 0;
    Placed placed = {};
  };

  /// A key that was erased; `is_back` where an item of that key came since.
  struct Burial {
    World world;
    std::string key;
    bool is_back = false;
  };

  /// All that a collection knows.
  struct Memory {
    std::uint64_t last_position = 0;
    std::vector<Positioned> items = {};  // in order of position
    std::vector<Burial> burials = {};    // in their order
  };

  Collection() = default;
  /// The collection that gave this memory.
  explicit Collection(const Memory& memory, Room room = {});

  Room room() const { return room_; }
  /// From here on; what is there already stays until there is more.
  void limit(Room room) { room_ = room; }

  Item find(const World& world, const std::string& key) const;
  /// Adds an item of a new key; false where the key is taken.
  bool add(const World& world, const std::string& key, Item item);
  /// The same for an item that is never forgotten.
  bool seed(const World& world, const std::string& key, Item item);
  /// Takes the place of the item of that key; there has to be one.
  void replace(const World& world, const std::string& key, Item item);
  bool erase(const World& world, const std::string& key);
  /// Remembers that a key was erased, until an item of that key is added; of as many such keys as items.
  void bury(const World& world, const std::string& key);
  bool was_erased(const World& world, const std::string& key) const;
  /// The items after a position (0: all), in order.
  std::vector<Entry> after(const World& world, std::uint64_t position) const;
  /// The items of all worlds, in the order of their creation.
  std::vector<Placed> all() const;
  /// Holds what another one holds; positions of its own that were used do not come again.
  void restore(const Collection& other);
  /// Drops the worlds that have this value at that index and agree with the other given values.
  void erase_worlds(const std::vector<std::optional<std::string>>& values);

  Memory memory() const;
  /// Repeats a change that was made elsewhere. The same changes in the same order lead to the same memory.
  /// `seeds` are what `restore` leads back to.
  void repeat(const Edit& edit, const Collection& seeds);
  /// Takes note of every change from now on.
  void start_notes() { takes_notes_ = true; }
  /// The changes since the last call, without those that were repeated.
  std::vector<Edit> take_notes() { return std::exchange(notes_, {}); }

 private:
  struct Kept {
    std::string key;
    Item item;
    std::size_t bytes = 0;  // of a seed none
  };
  struct Items {
    std::map<std::uint64_t, Kept> by_position;
    std::unordered_map<std::string, std::uint64_t> position_of;
  };

  bool place(const World& world, const std::string& key, Item item);
  bool remove(const World& world, const std::string& key);
  void weigh(Kept& kept);
  void make_room(std::uint64_t but);
  void forget(std::uint64_t position);

  Room room_;
  std::size_t bytes_ = 0;
  std::map<World, Items> worlds_;
  std::map<std::uint64_t, World> forgettable_;  // by position
  std::uint64_t last_position_ = 0;
  std::set<std::pair<World, std::string>> buried_;
  std::deque<std::pair<World, std::string>> burials_;  // in their order, also of what came back since
  bool takes_notes_ = false;
  std::vector<Edit> notes_;
};

}  // namespace understudy::mock
