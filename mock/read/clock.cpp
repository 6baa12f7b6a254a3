#include "mock/read/clock.h"

#include <string_view>

namespace understudy::mock {

namespace {

/// The last digits of a number, with zeros before it.
template <typename Number>
void append_digits(std::string& text, Number number, std::size_t digits) {
  text.append(digits, '0');
  for (std::size_t at = text.size(); number > 0 && digits > 0; number /= 10, --digits)
    text[--at] = static_cast<char>('0' + number % 10);
}

}  // namespace

std::string date_text(Time time) {
  const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(time));
  std::string text;
  text.reserve(24);
  append_digits(text, static_cast<int>(date.year()), 4);
  append_digits(text += '-', static_cast<unsigned>(date.month()), 2);
  append_digits(text += '-', static_cast<unsigned>(date.day()), 2);
  return text;
}

std::string date_time_text(Time time) {
  const auto day = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::hh_mm_ss clock(std::chrono::floor<std::chrono::milliseconds>(time - day));
  std::string text = date_text(time);
  append_digits(text += 'T', clock.hours().count(), 2);
  append_digits(text += ':', clock.minutes().count(), 2);
  append_digits(text += ':', clock.seconds().count(), 2);
  append_digits(text += '.', clock.subseconds().count(), 3);
  return text += 'Z';
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
