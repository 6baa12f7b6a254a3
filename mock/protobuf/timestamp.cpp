#include "mock/protobuf/timestamp.h"

#include <chrono>

#include "mock/read/clock.h"

namespace understudy::mock {

namespace {

constexpr std::int64_t first_second = -62135596800;
constexpr std::int64_t last_second = 253402300799;

/// The number of so many digits at the front, which are taken away.
std::optional<int> take_digits(std::string_view& text, std::size_t count) {
  if (text.size() < count) return std::nullopt;
  int value = 0;
  for (char digit : text.substr(0, count)) {
    if (digit < '0' || digit > '9') return std::nullopt;
    value = value * 10 + (digit - '0');
  }
  text.remove_prefix(count);
  return value;
}

bool take(std::string_view& text, std::string_view letters) {
  if (text.empty() || letters.find(text.front()) == std::string_view::npos) return false;
  text.remove_prefix(1);
  return true;
}

/// Digits of a second beyond the ninth are cut off.
std::optional<std::int32_t> take_fraction(std::string_view& text) {
  if (!take(text, ".")) return 0;
  std::int32_t nanos = 0;
  std::size_t count = 0;
  for (; !text.empty() && text.front() >= '0' && text.front() <= '9'; ++count) {
    if (count < 9) nanos = nanos * 10 + (text.front() - '0');
    text.remove_prefix(1);
  }
  if (count == 0) return std::nullopt;
  for (; count < 9; ++count) nanos *= 10;
  return nanos;
}

std::optional<std::int64_t> take_day(std::string_view& text) {
  const auto year = take_digits(text, 4);
  if (!year || !take(text, "-")) return std::nullopt;
  const auto month = take_digits(text, 2);
  if (!month || !take(text, "-")) return std::nullopt;
  const auto day = take_digits(text, 2);
  if (!day) return std::nullopt;
  const std::chrono::year_month_day date(std::chrono::year(*year),
                                         std::chrono::month(static_cast<unsigned>(*month)),
                                         std::chrono::day(static_cast<unsigned>(*day)));
  if (!date.ok()) return std::nullopt;
  return std::int64_t{std::chrono::sys_days(date).time_since_epoch().count()};
}

/// Minutes east of UTC.
std::optional<int> take_offset(std::string_view& text) {
  if (take(text, "Zz")) return 0;
  const bool west = !text.empty() && text.front() == '-';
  if (!take(text, "+-")) return std::nullopt;
  const auto hours = take_digits(text, 2);
  if (!hours || *hours > 23 || !take(text, ":")) return std::nullopt;
  const auto minutes = take_digits(text, 2);
  if (!minutes || *minutes > 59) return std::nullopt;
  return (west ? -1 : 1) * (*hours * 60 + *minutes);
}

std::optional<int> take_time(std::string_view& text) {
  const auto hours = take_digits(text, 2);
  if (!hours || *hours > 23 || !take(text, ":")) return std::nullopt;
  const auto minutes = take_digits(text, 2);
  if (!minutes || *minutes > 59 || !take(text, ":")) return std::nullopt;
  const auto seconds = take_digits(text, 2);
  if (!seconds || *seconds > 60) return std::nullopt;
  return (*hours * 60 + *minutes) * 60 + *seconds;
}

}  // namespace

std::optional<Timestamp> timestamp_from(std::string_view text) {
  const auto day = take_day(text);
  if (!day || !take(text, "Tt ")) return std::nullopt;
  const auto time = take_time(text);
  if (!time) return std::nullopt;
  const auto nanos = take_fraction(text);
  if (!nanos) return std::nullopt;
  const auto offset = take_offset(text);
  if (!offset || !text.empty()) return std::nullopt;
  const std::int64_t seconds = *day * 86400 + *time - *offset * 60;
  if (seconds < first_second || seconds > last_second) return std::nullopt;
  return Timestamp{seconds, *nanos};
}

std::optional<std::string> timestamp_text(const Timestamp& timestamp) {
  const bool fits = timestamp.seconds >= first_second && timestamp.seconds <= last_second &&
                    timestamp.nanos >= 0 && timestamp.nanos <= 999'999'999;
  if (!fits) return std::nullopt;
  const std::chrono::sys_seconds moment{std::chrono::seconds(timestamp.seconds)};
  const auto day = std::chrono::floor<std::chrono::days>(moment);
  const std::int64_t second = (moment - day).count();
  const auto two = [](std::int64_t value) { return std::to_string(value + 100).substr(1); };
  const auto four = [](int value) { return std::to_string(value + 10000).substr(1); };
  const std::chrono::year_month_day date(day);
  std::string text = four(static_cast<int>(date.year())) + "-" + two(static_cast<unsigned>(date.month())) +
                     "-" + two(static_cast<unsigned>(date.day())) + "T" + two(second / 3600) + ":" +
                     two(second / 60 % 60) + ":" + two(second % 60);
  if (timestamp.nanos > 0) {
    std::string digits = std::to_string(1'000'000'000 + timestamp.nanos).substr(1);
    while (digits.ends_with("000")) digits.resize(digits.size() - 3);
    text += "." + digits;
  }
  return text + "Z";
}

}  // namespace understudy::mock
