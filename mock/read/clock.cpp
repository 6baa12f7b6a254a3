#include "mock/read/clock.h"

#include <array>
#include <cstdio>

namespace understudy::mock {

std::string date_text(Time time) {
  const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(time));
  std::array<char, 48> text{};
  const int length = std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                                   static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return std::string(text.data(), static_cast<std::size_t>(length));
}

std::string date_time_text(Time time) {
  const auto day = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::hh_mm_ss clock(std::chrono::floor<std::chrono::milliseconds>(time - day));
  std::array<char, 80> text{};
  const int length =
      std::snprintf(text.data(), text.size(), "T%02d:%02d:%02d.%03dZ",
                    static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                    static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
  return date_text(time) + std::string(text.data(), static_cast<std::size_t>(length));
}

std::uint64_t scatter(std::uint64_t value) {
  value += 0x9E3779B97F4A7C15ULL;
  value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
  value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
  return value ^ (value >> 31);
}

std::string Uuids::next() {
  static constexpr std::string_view digits = "0123456789abcdef";
  const std::uint64_t count = count_.fetch_add(1, std::memory_order_relaxed);
  std::uint64_t high = scatter(seed_ + 2 * count);
  std::uint64_t low = scatter(~seed_ ^ scatter(2 * count + 1));
  high = (high & ~0xF000ULL) | 0x4000ULL;
  low = (low & ~(3ULL << 62)) | (2ULL << 62);
  std::string text;
  text.reserve(36);
  for (int index = 0; index < 32; ++index) {
    if (index == 8 || index == 12 || index == 16 || index == 20) text += '-';
    const std::uint64_t half = index < 16 ? high : low;
    text += digits[(half >> (60 - 4 * (index % 16))) & 15];
  }
  return text;
}

}  // namespace understudy::mock
