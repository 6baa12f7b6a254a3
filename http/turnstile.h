#pragma once

#include <atomic>
#include <cstdint>

namespace understudy::http {

/// Lets one thread at a time work on something of which many may be told. Who comes meanwhile leaves a mark
/// and goes, and the one that works looks once more.
class Turnstile {
 public:
  /// What it guards is replaced from time to time; who asks for an earlier one is turned away.
  std::uint32_t generation() const { return static_cast<std::uint32_t>(word_.load() >> 2); }

  /// Whether the caller may work; where another one does, it is told to look again.
  bool enter(std::uint32_t generation);
  /// The same without telling anybody.
  bool try_enter();
  /// Ends the work; false where somebody came, so that the caller has to look again.
  bool leave();
  /// From inside: the next generation, with the caller still inside.
  void renew();

 private:
  enum State : std::uint64_t { free = 0, taken = 1, marked = 2, mask = 3 };

  std::atomic<std::uint64_t> word_ = taken;  // the generation and the state
};

}  // namespace understudy::http
