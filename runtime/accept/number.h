#pragma once

#include <cstdint>
#include <string_view>

#include "json/number.h"
#include "json/scan.h"
#include "runtime/check/format.h"

namespace understudy::runtime::accept {

/// A number under the questions of the assertions for numbers (JSON Schema 2020-12 Validation, section 6.2).
/// Integers of up to 18 digits are answered in a step; all others exactly, by way of `json::Number`.
class Number {
 public:
  explicit Number(const json::NumberToken& token) : token_(token) {}
  explicit Number(const json::Number& number);

  bool is_integer() const { return token_.is_small || exact().is_integer(); }
  /// Whether there is neither fraction nor exponent: 1.0 is no integer in OpenAPI 3.0.
  bool is_written_as_integer() const {
    return token_.is_small || token_.text.find_first_of(".eE") == std::string_view::npos;
  }
  bool at_least(std::int64_t bound) const {
    return token_.is_small ? token_.value >= bound : compare(bound) >= 0;
  }
  bool at_most(std::int64_t bound) const {
    return token_.is_small ? token_.value <= bound : compare(bound) <= 0;
  }
  bool more_than(std::int64_t bound) const {
    return token_.is_small ? token_.value > bound : compare(bound) > 0;
  }
  bool less_than(std::int64_t bound) const {
    return token_.is_small ? token_.value < bound : compare(bound) < 0;
  }
  bool equals(std::int64_t value) const {
    return token_.is_small ? token_.value == value : compare(value) == 0;
  }
  /// `divisor` is more than 0.
  bool multiple_of(std::int64_t divisor) const {
    return token_.is_small ? token_.value % divisor == 0 : exact().is_multiple_of(json::Number(divisor));
  }

  /// The same for a bound that is no integer of 64 bits, as JSON spells it.
  bool at_least(std::string_view bound) const { return exact() >= json::Number::from_text(bound); }
  bool at_most(std::string_view bound) const { return exact() <= json::Number::from_text(bound); }
  bool more_than(std::string_view bound) const { return exact() > json::Number::from_text(bound); }
  bool less_than(std::string_view bound) const { return exact() < json::Number::from_text(bound); }
  bool equals(std::string_view value) const { return exact() == json::Number::from_text(value); }
  bool multiple_of(std::string_view divisor) const {
    return exact().is_multiple_of(json::Number::from_text(divisor));
  }

  /// A format of numbers; every other one holds.
  bool is(Format format) const;

 private:
  json::Number exact() const;
  int compare(std::int64_t bound) const;

  json::NumberToken token_;
};

}  // namespace understudy::runtime::accept
