#pragma once

#include <chrono>
#include <cstdint>
#include <mutex>
#include <optional>

#include "mock/prepare/prepared.h"
#include "mock/read/clock.h"

namespace understudy::mock {

/// What a client may still ask for.
struct RateState {
  std::size_t limit = 0;      // requests a minute
  std::size_t remaining = 0;  // at once
  std::int64_t reset = 0;     // seconds until all of them are there again
};

/// Lets so many requests a minute through: a bucket of that many, which fills evenly. Safe to share.
class RateLimit {
 public:
  explicit RateLimit(std::optional<std::size_t> per_minute);

  /// Nothing where the request may pass, else the seconds until one may.
  std::optional<double> take(std::chrono::steady_clock::time_point now);
  /// What is left; nothing where there is no limit.
  std::optional<RateState> state();

 private:
  std::optional<std::size_t> per_minute_;
  std::mutex mutex_;
  double tokens_ = 0;
  std::optional<std::chrono::steady_clock::time_point> filled_;
};

/// Refuses a request that comes too soon.
Outcome<bool> limit_rate(RateLimit& rate, const Limits& limits);

/// Refuses a body that is too large, or that the transport cut off.
Outcome<bool> limit_body(const runtime::Request& request, std::size_t max_bytes);

}  // namespace understudy::mock
