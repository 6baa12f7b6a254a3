#include "http/crew.h"

#include <algorithm>
#include <system_error>

namespace understudy::http {

namespace {

constexpr std::size_t at_first = 2;
constexpr int looks_until_quiet = 10;
// A thread that always has something to do keeps its core until the kernel's next tick, four milliseconds:
// the one that was put aside there within an answer, or the client's, has to have its turn earlier.
constexpr std::uint64_t turns_until_giving_way = 32;
constexpr std::chrono::seconds until_leaving{5};  // without anything to do, for a thread that was added

std::size_t cores() { return std::max<std::size_t>(at_first, std::thread::hardware_concurrency()); }

}  // namespace

Crew::Crew(Loop& loop, std::size_t most, std::function<void()> on_all_busy)
    : loop_(loop),
      usual_(std::min(cores(), std::max<std::size_t>(most, 1))),
      most_(std::max<std::size_t>(most, 1)),
      on_all_busy_(std::move(on_all_busy)) {
  const std::lock_guard lock(mutex_);
  while (size_ < std::min(at_first, usual_) && add_one()) {
  }
  if (size_ == 0) throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again));
}

Crew::~Crew() { stop(); }

void Crew::stop() {
  {
    const std::lock_guard lock(mutex_);
    closing_ = true;
  }
  loop_.wake_all();
  for (Worker& worker : workers_) worker.thread.join();
  workers_.clear();
}

/// False at the limit, ours or the machine's.
bool Crew::add_one() {
  if (size_ >= most_ || closing_) return false;
  Worker& added = workers_.emplace_back();
  try {
    added.thread = std::thread([this, &added] { work(added); });
  } catch (const std::system_error&) {
    workers_.pop_back();
    return false;
  }
  ++size_;
  return true;
}

void Crew::work(Worker& self) {
  while (!closing_) {
    const auto turn = self.turns.load(std::memory_order_relaxed);
    if (turn % turns_until_giving_way == 0) std::this_thread::yield();
    ++waiting_;
    const auto event = loop_.wait(size_ > usual_ ? until_leaving : std::chrono::milliseconds(-1));
    if (--waiting_ == 0) on_all_busy_();
    self.turns.store(turn + 1, std::memory_order_relaxed);
    if (event) {
      loop_.handle(*event);
    } else if (may_leave(self)) {
      return;
    }
  }
}

bool Crew::may_leave(Worker& self) {
  const std::lock_guard lock(mutex_);
  if (size_ <= usual_ || closing_) return false;
  --size_;
  self.left = true;
  return true;
}

bool Crew::look_after() {
  if (!all_busy()) return ++quiet_ < looks_until_quiet;
  quiet_ = 0;
  const std::lock_guard lock(mutex_);
  join_those_that_left();
  const auto count = moving();
  // Half as many again, so that a hundred answers that wait for something are together within a moment.
  auto missing = size_ < usual_ ? 1 : count < usual_ ? std::max(usual_ - count, size_ / 2) : 0;
  while (missing > 0 && add_one()) --missing;
  return true;
}

/// How many have taken something on since they were looked after.
std::size_t Crew::moving() {
  std::size_t count = 0;
  for (Worker& worker : workers_) {
    const auto turns = worker.turns.load(std::memory_order_relaxed);
    count += turns != worker.seen ? 1 : 0;
    worker.seen = turns;
  }
  return count;
}

void Crew::join_those_that_left() {
  for (Worker& worker : workers_) {
    if (worker.left) worker.thread.join();
  }
  workers_.remove_if([](const Worker& worker) { return worker.left; });
}

}  // namespace understudy::http
