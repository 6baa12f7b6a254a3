#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace understudy::mock {

/// Does jobs one after the other on a thread of its own, which starts with the first one. What waits when it
/// goes away is not done.
class Outbox {
 public:
  explicit Outbox(std::size_t most) : most_(most) {}
  ~Outbox();
  Outbox(const Outbox&) = delete;
  Outbox& operator=(const Outbox&) = delete;

  /// False where too many wait already.
  bool add(std::function<void()> job);

 private:
  void work();

  const std::size_t most_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::function<void()>> jobs_;
  bool ends_ = false;
  std::thread thread_;
};

}  // namespace understudy::mock
