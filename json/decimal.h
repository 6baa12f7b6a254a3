#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace understudy::json {

/// A decimal fraction of any size: `digits` x 10^`exponent`, without leading or trailing zeros; no digits:
/// zero.
struct Decimal {
  bool negative = false;
  std::string digits;
  std::int64_t exponent = 0;

  friend bool operator==(const Decimal&, const Decimal&) = default;
};

/// The value of a JSON number's text. Exponents beyond 18 digits are cut there: they only serve to compare.
Decimal decimal_of(std::string_view text);

std::strong_ordering compare(const Decimal& left, const Decimal& right);

/// Whether `value` divided by `divisor` is an integer; false for a zero divisor, and where the long division
/// would take more than a thousand million steps.
bool is_multiple(const Decimal& value, const Decimal& divisor);

}  // namespace understudy::json
