#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <vector>

#include "mock/store/change_text.h"
#include "mock/store/sharing.h"
#include "mock/store/store.h"

namespace understudy::mock {

/// Keeps the collections of a store as other mocks left them. Every mock makes the same changes in the same
/// order, from the same beginning.
class Shared {
 public:
  /// How many changes there may be before a snapshot takes their place.
  static constexpr std::uint64_t most_changes = 2'000;

  Shared(Store& store, std::shared_ptr<Sharing> sharing);

  /// Learns what was published before this call. The caller does not hold the store's mutex.
  FromStore<bool> catch_up();
  /// Whether the collections are as the others know them; the caller holds the store's mutex.
  bool is_sound() const { return !mark_.life.empty(); }

 private:
  friend class Turn;

  Mark mark();
  FromStore<bool> fetch();
  bool learn(const News& news, const Mark& asked);
  void begin_anew(const News& news);
  void repeat(const ShelfChange& change);
  std::vector<ShelfChange> changes();
  std::string snapshot() const;

  Store& store_;
  std::shared_ptr<Sharing> sharing_;
  bool knows_all_ = true;            // of what is shared; another document may have more collections
  Mark mark_;                        // behind the store's mutex; without a life: begin anew
  std::vector<std::uint64_t> told_;  // the counters as the others know them; behind the same
  std::mutex turns_;
  std::mutex gate_;
  std::atomic<std::uint64_t> fetches_{0};
  FromStore<bool> last_fetch_ = true;  // behind the gate
};

/// The time of one change, from `begin` to `publish`, in which no mock makes another one. What is not
/// published is undone.
class Turn {
 public:
  /// Waits for the other changes of this mock.
  explicit Turn(Shared& shared);
  ~Turn();
  Turn(const Turn&) = delete;
  Turn& operator=(const Turn&) = delete;

  /// Waits for the changes of other mocks, learns them, and holds the store's mutex from then on.
  FromStore<bool> begin();
  /// Tells the others what was changed since.
  FromStore<bool> publish();

 private:
  FromStore<bool> save_where_long(const News& news);

  Shared& shared_;
  std::lock_guard<std::mutex> turn_;
  std::unique_lock<std::shared_mutex> alone_;
  bool is_open_ = false;
};

}  // namespace understudy::mock
