#pragma once

#include <memory>
#include <string_view>
#include <type_traits>

#include "json/number.h"

namespace understudy::runtime {

/// A JSON number of any size and precision. C++ computes with the nearest double, which it turns into by
/// itself; where a double would lose digits, the number is kept as it came and written back unharmed.
class Decimal {
 public:
  Decimal() = default;
  Decimal(double value) : value_(value) {}
  explicit Decimal(const json::Number& number);
  /// A number as JSON spells it; the text has to be one.
  static Decimal from_text(std::string_view text) { return Decimal(json::Number::from_text(text)); }

  operator double() const { return value_; }
  /// The number itself.
  json::Number number() const { return exact_ ? *exact_ : json::Number(value_); }

  friend bool operator==(const Decimal& left, const Decimal& right) {
    return left.number() == right.number();
  }
  template <typename T>
    requires std::is_arithmetic_v<T>
  friend bool operator==(const Decimal& left, T right) {
    return left == Decimal(static_cast<double>(right));
  }

 private:
  double value_ = 0;
  std::shared_ptr<const json::Number> exact_;  // where the double is another number
};

}  // namespace understudy::runtime
