#include "json/number.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <utility>

#include "json/decimal.h"

namespace understudy::json {
namespace {

template <typename Integer>
std::optional<Integer> read_integer(std::string_view text) {
  Integer value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// The digits of an integer that fits into 64 bits, else nothing.
std::optional<std::string> small_integer_text(const Decimal& decimal) {
  if (decimal.exponent < 0 || decimal.exponent > 19) return std::nullopt;
  if (decimal.digits.empty()) return "0";
  return (decimal.negative ? "-" : "") + decimal.digits +
         std::string(static_cast<std::size_t>(decimal.exponent), '0');
}

std::string shortest(double value) {
  if (!std::isfinite(value)) return "0";
  std::array<char, 32> buffer{};
  const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
  return {buffer.data(), result.ptr};
}

}  // namespace

Number::Number(Kind kind, std::int64_t integer, std::string text)
    : kind_(kind), integer_(integer), text_(std::move(text)) {}

Number::Number(std::uint64_t value) : Number(from_text(std::to_string(value))) {}

Number::Number(double value) : Number(from_text(shortest(value))) {}

Number Number::from_text(std::string_view text) {
  if (const auto integer = read_integer<std::int64_t>(text)) return Number(*integer);
  return {Kind::decimal, 0, std::string(text)};
}

std::optional<std::int64_t> Number::as_int64() const {
  if (kind_ == Kind::integer) return integer_;
  const auto text = small_integer_text(decimal_of(text_));
  return text ? read_integer<std::int64_t>(*text) : std::nullopt;
}

std::optional<std::uint64_t> Number::as_uint64() const {
  if (kind_ == Kind::integer) {
    return integer_ < 0 ? std::nullopt : std::optional(static_cast<std::uint64_t>(integer_));
  }
  const auto text = small_integer_text(decimal_of(text_));
  return text ? read_integer<std::uint64_t>(*text) : std::nullopt;
}

double Number::as_double() const {
  if (kind_ == Kind::integer) return static_cast<double>(integer_);
  double value = 0;
  const auto result = std::from_chars(text_.data(), text_.data() + text_.size(), value);
  if (result.ec == std::errc::result_out_of_range) {
    const Decimal decimal = decimal_of(text_);
    if (decimal.exponent + static_cast<std::int64_t>(decimal.digits.size()) < 0) return 0;
    return decimal.negative ? -std::numeric_limits<double>::max() : std::numeric_limits<double>::max();
  }
  return value;
}

bool Number::is_integer() const { return kind_ == Kind::integer || decimal_of(text_).exponent >= 0; }

bool Number::is_multiple_of(const Number& divisor) const {
  if (kind_ == Kind::integer && divisor.kind_ == Kind::integer && divisor.integer_ > 0) {
    return integer_ % divisor.integer_ == 0;
  }
  return is_multiple(decimal_of(text()), decimal_of(divisor.text()));
}

std::string Number::text() const { return kind_ == Kind::integer ? std::to_string(integer_) : text_; }

std::strong_ordering operator<=>(const Number& left, const Number& right) {
  if (left.kind_ == Number::Kind::integer && right.kind_ == Number::Kind::integer) {
    return left.integer_ <=> right.integer_;
  }
  return compare(decimal_of(left.text()), decimal_of(right.text()));
}

bool operator==(const Number& left, const Number& right) { return (left <=> right) == 0; }

}  // namespace understudy::json
