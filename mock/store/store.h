#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <vector>

#include "mock/read/fault.h"
#include "mock/store/collection.h"
#include "mock/store/sharing.h"
#include "runtime/api.h"

namespace understudy::mock {

/// What `x-understudy-collections` says of one collection.
struct CollectionPlan {
  std::string name;
  std::string key;
  std::vector<std::string> within;
};

/// A collection with its plan and the counter behind `sequence`.
struct Shelf {
  CollectionPlan plan;
  Collection items;
  Collection seeds = {};  // as `items` was before the first request
  std::atomic<std::uint64_t> counter{0};
};

class Shared;

/// The collections of one API. Whoever touches the items holds `mutex`: shared to read, alone to change.
class Store {
 public:
  /// Reads `x-understudy-collections` and puts the seeds in place.
  Store(const runtime::Api& api, Faults& faults);
  ~Store();

  Shelf* find(std::string_view name);
  /// One more, empty; to be called before the first request.
  Shelf& add(CollectionPlan plan);
  const std::vector<std::unique_ptr<Shelf>>& shelves() const { return shelves_; }
  std::shared_mutex& mutex() { return mutex_; }
  /// Shares the collections with other mocks; to be called after the last `add`, before the first request.
  void share(std::shared_ptr<Sharing> sharing);
  /// Null where this mock is alone.
  Shared* shared() { return shared_.get(); }
  /// Puts every collection back to its seeds, in all mocks that share it. Fails where they cannot be told.
  FromStore<bool> reset();

 private:
  void restore();

  std::vector<std::unique_ptr<Shelf>> shelves_;
  std::shared_mutex mutex_;
  std::unique_ptr<Shared> shared_;
};

/// The world that the path parameters of a request lead to; empty values where the path has no such name.
World world_of(const CollectionPlan& plan, const json::Object& path);

/// The text that identifies an item: the value of its key member. Nothing where it has none.
std::optional<std::string> key_of(const CollectionPlan& plan, const json::Value& item);

/// Drops what lies within a deleted item: the worlds of other collections that name its key.
void erase_within(Store& store, const Shelf& shelf, const json::Object& path, const std::string& key);

}  // namespace understudy::mock
