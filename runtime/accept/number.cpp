#include "runtime/accept/number.h"

#include <charconv>
#include <limits>

namespace understudy::runtime::accept {
namespace {

/// The integers that a double holds exactly.
constexpr std::int64_t exact_in_double = std::int64_t{1} << 53;

}  // namespace

Number::Number(const json::Number& number) {
  if (const std::string* text = number.spelling()) {
    token_.text = *text;
  } else {
    token_.is_small = true;
    token_.value = *number.as_int64();
  }
}

json::Number Number::exact() const {
  return token_.is_small ? json::Number(token_.value) : json::Number::from_text(token_.text);
}

/// Rounding to a double keeps order, so two different doubles settle it.
int Number::compare(std::int64_t bound) const {
  double value = 0;
  const auto result = std::from_chars(token_.text.data(), token_.text.data() + token_.text.size(), value);
  const auto other = static_cast<double>(bound);
  if (result.ec == std::errc{} && bound <= exact_in_double && bound >= -exact_in_double && value != other) {
    return value < other ? -1 : 1;
  }
  const auto order = exact() <=> json::Number(bound);
  return order < 0 ? -1 : (order > 0 ? 1 : 0);
}

bool Number::is(Format format) const {
  if (!token_.is_small) return is_format(exact(), format.kind());
  switch (format.kind()) {
    case FormatKind::int32:
      return token_.value >= std::numeric_limits<std::int32_t>::min() &&
             token_.value <= std::numeric_limits<std::int32_t>::max();
    case FormatKind::uint32:
      return token_.value >= 0 && token_.value <= std::numeric_limits<std::uint32_t>::max();
    case FormatKind::uint64:
      return token_.value >= 0;
    default:
      return true;
  }
}

}  // namespace understudy::runtime::accept
