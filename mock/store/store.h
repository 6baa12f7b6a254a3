#pragma once

#include <atomic>
#include <deque>
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
  std::size_t index = 0;   // in its store, and in those made like it
  bool is_seeded = false;  // with items that a user gave: there are no others to begin with
};

/// What is counted of one operation.
struct OperationCounters {
  std::atomic<std::uint64_t> calls{0};   // behind `sequence`
  std::atomic<std::uint64_t> walked{0};  // responses that `Prefer: code=next` asked for
};

class Shared;

/// The collections of one API. Whoever touches the items holds `mutex`: shared to read, alone to change.
class Store {
 public:
  /// Reads `x-understudy-collections` and puts the seeds in place.
  Store(const runtime::Api& api, Faults& faults);
  ~Store();

  Shelf* find(std::string_view name);
  /// The shelf that stands here where that one stands in a store made like this one.
  Shelf& at(const Shelf& shelf) const { return *shelves_[shelf.index]; }
  /// A store of the same collections, as they are before the first request.
  std::unique_ptr<Store> like_new() const;
  /// Counts so many operations from now on.
  void count_operations(std::size_t number) { counters_ = std::deque<OperationCounters>(number); }
  std::size_t operations() const { return counters_.size(); }
  OperationCounters& counters(std::size_t operation) { return counters_[operation]; }
  /// One more, empty; to be called before the first request.
  Shelf& add(CollectionPlan plan);
  /// How much each collection may hold; to be called after the last `add`, before the first request.
  void limit(Room room);
  const std::vector<std::unique_ptr<Shelf>>& shelves() const { return shelves_; }
  std::shared_mutex& mutex() { return mutex_; }
  /// Shares the collections with other mocks; to be called after the last `add`, before the first request.
  void share(std::shared_ptr<Sharing> sharing);
  /// Null where this mock is alone.
  Shared* shared() { return shared_.get(); }
  /// Puts every collection back to its seeds, in all mocks that share it. Fails where they cannot be told.
  FromStore<bool> reset();

 private:
  Store() = default;
  void restore();

  std::deque<OperationCounters> counters_;  // of the operations, by their index
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
