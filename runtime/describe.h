#pragma once

#include <string>

#include "runtime/violation.h"

namespace understudy::runtime {

/// A violation as one sentence that names its place: `/name must have at least 1 character, has 0`, `the body
/// must be an object, is 5`, `the query parameter limit must be at most 200, is 500`.
std::string describe(const Violation& violation);

}  // namespace understudy::runtime
