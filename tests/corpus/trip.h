#pragma once

#include <optional>
#include <type_traits>
#include <vector>

#include "runtime/model/decode.h"
#include "runtime/model/encode.h"
#include "runtime/report.h"

namespace understudy::tests {

/// What became of a value on its way through a generated type.
struct Trip {
  std::vector<runtime::Violation> violations;  // why the type does not hold it
  json::Value written;                         // what the type writes, where there are none
  bool equal = false;                          // whether that reads back as the same C++ value
};

using TakeTrip = Trip (*)(const json::Value& value, runtime::Direction direction);

/// The type behind `std::optional`, `runtime::Nullable` and `runtime::Field`; of `Nullable`, null is left to
/// the type itself.
template <typename T>
struct Present {
  using type = T;
};
template <typename T>
struct Present<std::optional<T>> {
  using type = T;
};
template <typename T>
struct Present<runtime::Field<T>> {
  using type = runtime::Nullable<T>;
};

/// The way of a value into a generated type, and out of it.
template <typename Member>
Trip trip(const json::Value& value, runtime::Direction direction) {
  using runtime::decode;
  using runtime::encode;
  using T = typename Present<Member>::type;
  runtime::Report report(direction);
  T held{};
  if (!decode(value, runtime::Path(), report, held)) return {report.take(), {}, false};
  Trip result;
  result.written = encode(static_cast<const T&>(held));
  T again{};
  result.equal = decode(result.written, runtime::Path(), report, again) && again == held;
  return result;
}

}  // namespace understudy::tests
