#pragma once

#include <cstddef>

#include "json/json.h"

namespace understudy::mock {

/// About how many bytes of memory a value takes, what it points to included.
std::size_t weight_of(const json::Value& value);

}  // namespace understudy::mock
