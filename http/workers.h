#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace understudy::http {

/// Threads that are started when there is work for them, up to a number.
class Workers {
 public:
  explicit Workers(std::size_t most) : most_(most) {}

  /// Hands over a job; false where every thread is taken, so that it has to wait.
  bool enqueue(std::function<void()> job);
  /// Whether a job waits for a thread.
  bool crowded() const { return crowded_; }
  /// Finishes all jobs; none may follow.
  void shutdown();

 private:
  void work();
  bool start_thread();

  const std::size_t most_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::function<void()>> jobs_;
  std::vector<std::thread> threads_;
  std::size_t free_ = 0;
  std::atomic<bool> crowded_ = false;
  bool closed_ = false;
};

}  // namespace understudy::http
