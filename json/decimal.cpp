#include "json/decimal.h"

#include <algorithm>
#include <charconv>

namespace understudy::json {
namespace {

constexpr std::int64_t longest_exponent = 1'000'000'000'000'000'000;
constexpr std::size_t most_steps = 1'000'000'000;

std::int64_t read_exponent(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  std::int64_t value = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
  if (result.ec == std::errc::result_out_of_range) value = longest_exponent;
  value = std::min(value, longest_exponent);
  return negative ? -value : value;
}

void drop_zeros(Decimal& decimal) {
  const std::size_t first = decimal.digits.find_first_not_of('0');
  if (first == std::string::npos) {
    decimal = {};
    return;
  }
  decimal.digits.erase(0, first);
  const std::size_t last = decimal.digits.find_last_not_of('0');
  decimal.exponent += static_cast<std::int64_t>(decimal.digits.size() - last - 1);
  decimal.digits.erase(last + 1);
}

/// The position of the first digit relative to the point: 3 for 123.4.
std::int64_t magnitude(const Decimal& decimal) {
  return decimal.exponent + static_cast<std::int64_t>(decimal.digits.size());
}

std::strong_ordering compare_sizes(const Decimal& left, const Decimal& right) {
  if (magnitude(left) != magnitude(right)) return magnitude(left) <=> magnitude(right);
  return left.digits.compare(right.digits) <=> 0;
}

/// The rest of a long division of one row of digits by another, digit by digit; rows have no leading zeros.
bool divides(const std::string& divisor, const std::string& digits) {
  std::string rest;
  const auto smaller = [&] {
    return rest.size() != divisor.size() ? rest.size() < divisor.size() : rest < divisor;
  };
  for (const char digit : digits) {
    if (!rest.empty() || digit != '0') rest += digit;
    while (!smaller()) {
      int borrow = 0;
      for (std::size_t i = 1; i <= rest.size(); ++i) {
        const int taken = (i <= divisor.size() ? divisor[divisor.size() - i] - '0' : 0) + borrow;
        int left = rest[rest.size() - i] - '0' - taken;
        borrow = left < 0 ? 1 : 0;
        rest[rest.size() - i] = static_cast<char>('0' + left + 10 * borrow);
      }
      rest.erase(0, std::min(rest.find_first_not_of('0'), rest.size()));
    }
  }
  return rest.empty();
}

}  // namespace

Decimal decimal_of(std::string_view text) {
  Decimal decimal;
  decimal.negative = text.starts_with('-');
  if (decimal.negative) text.remove_prefix(1);
  if (const std::size_t e = text.find_first_of("eE"); e != std::string_view::npos) {
    decimal.exponent = read_exponent(text.substr(e + 1));
    text = text.substr(0, e);
  }
  const std::size_t point = text.find('.');
  decimal.digits = text.substr(0, point);
  if (point != std::string_view::npos) {
    decimal.digits += text.substr(point + 1);
    decimal.exponent -= static_cast<std::int64_t>(text.size() - point - 1);
  }
  drop_zeros(decimal);
  return decimal;
}

std::strong_ordering compare(const Decimal& left, const Decimal& right) {
  if (left.digits.empty() || right.digits.empty() || left.negative != right.negative) {
    const int left_sign = left.digits.empty() ? 0 : (left.negative ? -1 : 1);
    const int right_sign = right.digits.empty() ? 0 : (right.negative ? -1 : 1);
    return left_sign <=> right_sign;
  }
  return left.negative ? compare_sizes(right, left) : compare_sizes(left, right);
}

bool is_multiple(const Decimal& value, const Decimal& divisor) {
  if (divisor.digits.empty()) return false;
  if (value.digits.empty()) return true;
  if (value.exponent < divisor.exponent)
    return false;  // the digits do not end in zero, so no power of ten divides them
  // A number of n digits has fewer than 4n factors of two and of five: more zeros change nothing.
  const auto enough = static_cast<std::int64_t>(4 * divisor.digits.size());
  const std::int64_t zeros = std::min(value.exponent - divisor.exponent, enough);
  const std::string digits = value.digits + std::string(static_cast<std::size_t>(zeros), '0');
  return digits.size() * divisor.digits.size() < most_steps && divides(divisor.digits, digits);
}

}  // namespace understudy::json
