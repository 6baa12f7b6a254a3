#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <list>
#include <mutex>
#include <thread>

#include "http/loop.h"

namespace understudy::http {

/// The threads that serve: as many as the machine has cores, and more while answers keep them waiting (a
/// handler that sleeps, a store on the network), up to a number.
class Crew {
 public:
  /// `on_all_busy` is called when nobody waits for events any more. Throws std::system_error where the
  /// machine gives no thread.
  Crew(Loop& loop, std::size_t most, std::function<void()> on_all_busy);
  ~Crew();
  Crew(const Crew&) = delete;
  Crew& operator=(const Crew&) = delete;

  /// Adds threads where those that there are do not get on; called every few milliseconds while it returns
  /// true, from one thread.
  bool look_after();
  /// Returns when all threads have ended.
  void stop();
  bool all_busy() const { return waiting_ == 0; }
  std::size_t size() const { return size_; }

 private:
  struct Worker {
    std::atomic<std::uint64_t> turns = 0;
    std::uint64_t seen = 0;  // of the turns, when it was last looked after
    bool left = false;       // the loop; for who holds the mutex
    std::thread thread = {};
  };

  void work(Worker& self);
  bool may_leave(Worker& self);
  std::size_t moving();
  bool add_one();
  void join_those_that_left();

  Loop& loop_;
  const std::size_t usual_;
  const std::size_t most_;
  const std::function<void()> on_all_busy_;
  std::mutex mutex_;
  std::list<Worker> workers_;
  std::atomic<std::size_t> size_ = 0;
  std::atomic<bool> closing_ = false;
  int quiet_ = 0;  // looks in a row at which somebody waited
  alignas(64) std::atomic<int> waiting_ = 0;
};

}  // namespace understudy::http
