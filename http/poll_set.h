#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

namespace understudy::http {

/// What became possible on a descriptor.
struct Ready {
  bool readable = false;
  bool writable = false;
  bool ends = false;  // the other side sends no more, or the connection broke
};

/// The descriptors on which something may happen, for many threads at once. Each change is told once, to one
/// thread, and a change of a descriptor that was taken out while it was told may still arrive.
class PollSet {
 public:
  using Token = std::uint64_t;

  struct Event {
    Token token = 0;
    Ready ready;
  };

  PollSet();
  ~PollSet();
  PollSet(const PollSet&) = delete;
  PollSet& operator=(const PollSet&) = delete;

  /// From now on its changes are told under that token; false where the machine has no room for it. Closing
  /// it takes it out.
  bool add(int descriptor, Token token);
  /// Tells what is possible on it once more, behind all that is to be told already.
  void tell_again(int descriptor, Token token);
  /// One change; nothing after `patience` (negative: without end), or where `wake_all` was called.
  std::optional<Event> wait(std::chrono::milliseconds patience);
  /// Ends every `wait`, and those that come.
  void wake_all();

 private:
  int set_;
  int end_;  // readable for ever once all are to wake up
};

}  // namespace understudy::http
