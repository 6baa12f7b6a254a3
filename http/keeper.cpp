#include "http/keeper.h"

#include <algorithm>
#include <chrono>

namespace understudy::http {

namespace {

constexpr std::chrono::milliseconds step{10};

}  // namespace

Keeper::~Keeper() { stop(); }

void Keeper::start(Crew& crew) {
  thread_ = std::thread([this, &crew] { run(crew); });
}

void Keeper::stop() {
  {
    const std::lock_guard lock(mutex_);
    ended_ = true;
  }
  changed_.notify_all();
  if (thread_.joinable()) thread_.join();
}

void Keeper::wake() {
  if (!asleep_ || !asleep_.exchange(false)) return;
  const std::lock_guard lock(mutex_);  // so that it does not fall asleep between its look and its rest
  changed_.notify_all();
}

void Keeper::run(Crew& crew) {
  auto next_sweep = Clock::now();
  while (true) {
    if (const auto now = Clock::now(); now >= next_sweep) next_sweep = loop_.sweep(now);
    loop_.accept_again();
    const bool shortly = crew.look_after() || service_.crowded;
    rest(shortly, next_sweep, crew);
    const std::lock_guard lock(mutex_);
    if (ended_) return;
  }
}

void Keeper::rest(bool shortly, Clock::time_point until, const Crew& crew) {
  std::unique_lock lock(mutex_);
  if (shortly) {
    changed_.wait_for(lock, step, [this] { return ended_; });
    return;
  }
  asleep_ = true;
  // Who was the last to become busy before may have taken it for awake.
  const bool awake = crew.all_busy();
  if (!awake) changed_.wait_until(lock, until, [this] { return ended_ || !asleep_; });
  asleep_ = false;
}

}  // namespace understudy::http
