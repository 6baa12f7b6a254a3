#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "http/crew.h"
#include "http/loop.h"

namespace understudy::http {

/// A thread that looks after what nobody tells of: deadlines, a crew that is stuck, connections for which
/// there was no room. It sleeps while there is nothing of that.
class Keeper {
 public:
  Keeper(Loop& loop, const Service& service) : loop_(loop), service_(service) {}
  ~Keeper();
  Keeper(const Keeper&) = delete;
  Keeper& operator=(const Keeper&) = delete;

  void start(Crew& crew);
  void stop();
  /// Has it look soon; costs nothing where it is awake.
  void wake();

 private:
  void run(Crew& crew);
  void rest(bool shortly, Clock::time_point until, const Crew& crew);

  Loop& loop_;
  const Service& service_;
  std::thread thread_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::atomic<bool> asleep_ = false;
  bool ended_ = false;
};

}  // namespace understudy::http
