#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace understudy::mock {

/// google.protobuf.Timestamp: seconds since 1970 and the nanoseconds within the second.
struct Timestamp {
  std::int64_t seconds = 0;
  std::int32_t nanos = 0;

  friend bool operator==(const Timestamp&, const Timestamp&) = default;
};

/// The moment that an RFC 3339 date-time names, from year 1 to 9999; nothing where it is none.
std::optional<Timestamp> timestamp_from(std::string_view text);

/// As RFC 3339 in UTC, with 0, 3, 6 or 9 digits of a second; nothing outside of the years 1 to 9999.
std::optional<std::string> timestamp_text(const Timestamp& timestamp);

}  // namespace understudy::mock
