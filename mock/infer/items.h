#pragma once

#include "mock/infer/page.h"
#include "mock/infer/resource.h"

namespace understudy::mock {

/// An item of a world, if it is known, and whether it is one that a client deleted.
struct Found {
  Item item = nullptr;
  bool is_stored = false;  // a client made or changed it
  bool is_erased = false;
};

/// Looks among what clients stored, then among the documented items; not among the latter where a user said
/// what there is to begin with.
Found find_in(const Shelf& shelf, const Shapes& shapes, const World& world, const std::string& key);

/// All items of a world: documented ones first, each as clients have left it.
std::vector<Keyed> items_of(const Shelf& shelf, const Shapes& shapes, const World& world);

/// Stores an item under a key, in place of the one that is there.
void keep(Shelf& shelf, const World& world, const std::string& key, Item item);

/// The key of the first parent that a client deleted, or that was never there where a user said what is, with
/// the collection it was in; none where all stand.
struct Missing {
  const Shelf* shelf;
  std::string key;
  std::string parameter;
};
std::optional<Missing> missing_parent(const Store& store, const Resource& resource, const json::Object& path);

}  // namespace understudy::mock
