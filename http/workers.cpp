#include "http/workers.h"

#include <system_error>

namespace understudy::http {

bool Workers::enqueue(std::function<void()> job) {
  const std::lock_guard lock(mutex_);
  jobs_.push_back(std::move(job));
  if (free_ >= jobs_.size()) {
    changed_.notify_one();
    return true;
  }
  crowded_ = !start_thread();
  return !crowded_;
}

/// False at the limit, ours or the machine's.
bool Workers::start_thread() {
  if (threads_.size() >= most_) return false;
  try {
    threads_.emplace_back([this] { work(); });
    return true;
  } catch (const std::system_error&) {
    return false;
  }
}

void Workers::shutdown() {
  {
    const std::lock_guard lock(mutex_);
    closed_ = true;
  }
  changed_.notify_all();
  for (auto& thread : threads_) thread.join();
  threads_.clear();
}

void Workers::work() {
  std::unique_lock lock(mutex_);
  while (true) {
    ++free_;
    changed_.wait(lock, [this] { return closed_ || !jobs_.empty(); });
    --free_;
    if (jobs_.empty()) return;
    auto job = std::move(jobs_.front());
    jobs_.pop_front();
    if (jobs_.empty()) crowded_ = false;
    lock.unlock();
    job();
    lock.lock();
  }
}

}  // namespace understudy::http
