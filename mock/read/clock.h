#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <string>

namespace understudy::mock {

using Time = std::chrono::system_clock::time_point;

/// RFC 3339 with milliseconds in UTC: `2026-01-31T08:15:30.250Z`.
std::string date_time_text(Time time);

/// A full-date of RFC 3339 in UTC: `2026-01-31`.
std::string date_text(Time time);

/// Makes UUIDs of version 4 (RFC 9562, section 5.4); the same ones for the same seed. Safe to share.
class Uuids {
 public:
  explicit Uuids(std::uint64_t seed) : seed_(seed) {}
  std::string next();

 private:
  std::uint64_t seed_;
  std::atomic<std::uint64_t> count_{0};
};

/// Spreads the bits of a number (the finaliser of SplitMix64).
std::uint64_t scatter(std::uint64_t value);

}  // namespace understudy::mock
