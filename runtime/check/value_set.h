#pragma once

#include <cstddef>
#include <unordered_map>

#include "json/json.h"

namespace understudy::runtime {

/// Tells whether a value is among those of an array, at a cost that does not grow with it. Refers to the array.
class ValueSet {
 public:
  explicit ValueSet(const json::Array& values);

  bool contains(const json::Value& value) const;

 private:
  std::unordered_multimap<std::size_t, const json::Value*> by_hash_;
};

}  // namespace understudy::runtime
