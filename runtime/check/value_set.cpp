#include "runtime/check/value_set.h"

#include <algorithm>

#include "runtime/check/hash.h"

namespace understudy::runtime {

ValueSet::ValueSet(const json::Array& values) {
  for (const json::Value& value : values) by_hash_.emplace(hash_of(value), &value);
}

bool ValueSet::contains(const json::Value& value) const {
  const auto [first, last] = by_hash_.equal_range(hash_of(value));
  return std::any_of(first, last, [&](const auto& known) { return *known.second == value; });
}

}  // namespace understudy::runtime
