#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace understudy::json {

/// A JSON number, exact whatever its size: what 64 bits cannot hold keeps its spelling.
class Number {
 public:
  explicit Number(std::int64_t value) : kind_(Kind::integer), integer_(value) {}
  explicit Number(std::uint64_t value);
  /// The shortest spelling that reads back as the same double. Refuses nothing; infinities and NaN become 0.
  explicit Number(double value);
  /// A number as RFC 8259, section 6 spells it; the text has to be one.
  static Number from_text(std::string_view text);

  /// The value in 64 bits where it is an integer that fits (1.0 and 1e3 are integers: JSON Schema 2020-12,
  /// section 6.1.1).
  std::optional<std::int64_t> as_int64() const;
  std::optional<std::uint64_t> as_uint64() const;
  /// The nearest double.
  double as_double() const;
  /// Whether it has no fraction, at any size.
  bool is_integer() const;
  /// Whether dividing by `divisor` leaves an integer, computed on decimals and not on doubles.
  bool is_multiple_of(const Number& divisor) const;
  /// The spelling that is kept of what is no integer of 64 bits, else null.
  const std::string* spelling() const { return kind_ == Kind::decimal ? &text_ : nullptr; }
  /// As JSON writes it.
  std::string text() const;

  friend std::strong_ordering operator<=>(const Number& left, const Number& right);
  friend bool operator==(const Number& left, const Number& right);

 private:
  enum class Kind : std::uint8_t { integer, decimal };

  Number(Kind kind, std::int64_t integer, std::string text);

  Kind kind_;
  std::int64_t integer_ = 0;
  std::string text_;  // of a decimal: what the text says
};

}  // namespace understudy::json
