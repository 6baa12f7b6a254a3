#pragma once

#include <vector>

#include "runtime/api.h"

namespace understudy::cli {

/// The APIs of `generated/`. None in a program that was built before that folder was there, so that it can be
/// made with such a program.
std::vector<runtime::Api> compiled_apis();

}  // namespace understudy::cli
