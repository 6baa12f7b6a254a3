#pragma once

#include <map>
#include <string>
#include <vector>

#include "json/json.h"
#include "mock/engine.h"

namespace understudy::mock {

/// What a collection is to hold: its items in order, the keys that were erased, and what its counter stands
/// at.
struct Contents {
  std::vector<Collection::Placed> items = {};
  std::vector<Collection::Burial> burials = {};
  std::uint64_t counter = 0;
};

/// Reads items and finds what is wrong with them, by their place in a JSON text.
class Collecting {
 public:
  Collecting(Engine& engine, const PreparedApi& api, const Shelf& shelf, std::vector<StateFault>& faults)
      : engine_(engine), api_(api), shelf_(shelf), faults_(faults) {}

  /// Takes an item of that world: its key is the one it tells itself. It has to keep to the document, and
  /// nobody else may have its key.
  void take(const json::Value& item, const World& world, bool is_seed, const std::string& pointer);
  void bury(Collection::Burial burial) { contents_.burials.push_back(std::move(burial)); }
  Contents contents(std::uint64_t counter) &&;

 private:
  void fault(const std::string& pointer, std::string message) {
    faults_.push_back({pointer, std::move(message)});
  }

  Engine& engine_;
  const PreparedApi& api_;
  const Shelf& shelf_;
  std::vector<StateFault>& faults_;
  Contents contents_;
  std::map<std::pair<World, std::string>, std::string> places_;  // of the keys
};

/// What a collection remembers that holds this.
Collection::Memory memory_of(Contents contents);

/// The collection that a name means: one that is declared, or a path with or without its first slash; null
/// where there is none. Of a path with values in it (`/domains/example.org/records`) they become the world.
const Shelf* shelf_named(const PreparedApi& api, const std::string& name, World& world);

/// Names of all collections, for a message.
std::string collection_names(const PreparedApi& api);

}  // namespace understudy::mock
