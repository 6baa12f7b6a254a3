#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>

#include "http/poll_set.h"
#include "http/seats.h"
#include "http/turnstile.h"

namespace understudy::http {

/// Brings what happens on the sockets to the connections that it happens to. Every function may be called
/// from many threads.
class Loop {
 public:
  /// `listener` is a socket that listens and does not block; it stays the caller's. `on_crowded` is called
  /// when a client has to wait for a place, and `accept_again` should be called from time to time.
  Loop(Service& service, int listener, std::function<void()> on_crowded);
  ~Loop();
  Loop(const Loop&) = delete;
  Loop& operator=(const Loop&) = delete;

  /// The next event; nothing after `patience`, or where `wake_all` was called.
  std::optional<PollSet::Event> wait(std::chrono::milliseconds patience) { return polls_.wait(patience); }
  /// What follows of it: connections taken in, or one answered once. Only here are answers asked for, so that
  /// nothing else has to wait for one.
  void handle(const PollSet::Event& event);
  void wake_all() { polls_.wake_all(); }

  /// Ends what is beyond its deadline, and says when to look again.
  Clock::time_point sweep(Clock::time_point now);
  /// Takes connections in that had to wait for a place or for a descriptor.
  void accept_again();
  /// Has the connections end that are between two requests; what is already on its way in is still answered.
  void retire_all();
  /// Ends all connections, those in an answer after it.
  void cut_off_all();
  std::size_t connections() const { return seats_.taken(); }

 private:
  void accept_all();
  bool accept_one();
  bool take_in(int descriptor);
  void retire_an_idle_one();
  void retire(Seat& seat);
  void hand_over(Seat& seat, Connection::Next next);
  bool settle(Seat& seat, Connection::Next next);

  Service& service_;
  const std::function<void()> on_crowded_;
  PollSet polls_;
  Seats seats_;
  const int listener_;
  Turnstile door_;
  int waits_outside_ = -1;  // a connection that was taken in and found no place; for who is at the door
  std::atomic<bool> cut_off_ = false;
};

}  // namespace understudy::http
