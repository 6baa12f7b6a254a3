#pragma once

#include <set>
#include <string>

#include "generator/cpp/check.h"

namespace understudy::generator {

/// Adds the names of the functions that a check calls.
void add_calls(const cpp::Check& check, std::set<std::string>& names);

}  // namespace understudy::generator
