#pragma once

#include <atomic>
#include <cstdint>
#include <optional>

#include "http/poll_set.h"

namespace understudy::http {

/// Lets one thread at a time work on something of which many may be told. Who comes meanwhile leaves what it
/// was told and goes, and the one that works looks once more.
class Turnstile {
 public:
  /// What it guards is replaced from time to time; who asks for an earlier one is turned away.
  std::uint32_t generation() const { return static_cast<std::uint32_t>(word_.load() >> bits); }

  /// Whether the caller may work; where another one does, it is told to look again, with this.
  bool enter(std::uint32_t generation, Ready ready = {});
  /// The same without telling anybody.
  bool try_enter();
  /// Ends the work; where somebody came, what they were told together, and the caller has to look again.
  std::optional<Ready> leave();
  /// From inside: the next generation, with the caller still inside.
  void renew();

 private:
  enum State : std::uint8_t {
    free = 0,
    taken = 1,
    marked = 2,
    readable = 4,
    writable = 8,
    ends = 16,
    mask = 31
  };
  static constexpr int bits = 5;

  static std::uint64_t mark_of(Ready ready);

  std::atomic<std::uint64_t> word_ = taken;  // the generation and the state
};

}  // namespace understudy::http
