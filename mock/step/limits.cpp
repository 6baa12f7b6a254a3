#include "mock/step/limits.h"

#include <algorithm>
#include <cmath>

namespace understudy::mock {

RateLimit::RateLimit(std::optional<std::size_t> per_minute) : per_minute_(per_minute) {
  if (per_minute_) tokens_ = static_cast<double>(*per_minute_);
}

std::optional<double> RateLimit::take(std::chrono::steady_clock::time_point now) {
  if (!per_minute_) return std::nullopt;
  const std::lock_guard lock(mutex_);
  const double most = static_cast<double>(*per_minute_);
  const std::chrono::duration<double> passed = now - filled_.value_or(now);
  tokens_ = std::min(most, tokens_ + passed.count() * most / 60);
  filled_ = now;
  if (tokens_ < 1) return most == 0 ? 60 : (1 - tokens_) * 60 / most;
  tokens_ -= 1;
  return std::nullopt;
}

std::optional<RateState> RateLimit::state() {
  if (!per_minute_) return std::nullopt;
  const std::lock_guard lock(mutex_);
  const double most = static_cast<double>(*per_minute_);
  const double seconds = most == 0 ? 60 : (most - tokens_) * 60 / most;
  return RateState{*per_minute_, static_cast<std::size_t>(tokens_),
                   static_cast<std::int64_t>(std::ceil(seconds))};
}

Outcome<bool> limit_rate(RateLimit& rate, const Limits& limits) {
  const std::optional<double> wait = rate.take(std::chrono::steady_clock::now());
  if (!wait) return true;
  const std::int64_t seconds = std::max(limits.retry_after, static_cast<std::int64_t>(std::ceil(*wait)));
  auto refusal =
      refuse(Cause::rate_limited, "too many requests; the next may come in " + std::to_string(seconds) +
                                      (seconds == 1 ? " second" : " seconds"));
  refusal.value().names.append("retry_after", seconds);
  refusal.value().headers.add("Retry-After", std::to_string(seconds));
  return refusal;
}

Outcome<bool> limit_body(const runtime::Request& request, std::size_t max_bytes) {
  if (!request.truncated && request.body.size() <= max_bytes) return true;
  auto refusal =
      refuse(Cause::too_large, "the body may have " + std::to_string(max_bytes) + " bytes and has more");
  refusal.value().names.append("max_bytes", static_cast<std::uint64_t>(max_bytes));
  return refusal;
}

}  // namespace understudy::mock
