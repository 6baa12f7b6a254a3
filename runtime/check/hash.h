#pragma once

#include <cstddef>

#include "json/json.h"

namespace understudy::runtime {

/// The same for equal values: 1 and 1.0, or objects whose members differ in order only, hash alike.
std::size_t hash_of(const json::Value& value);

}  // namespace understudy::runtime
