#pragma once

#include <string>

#include "runtime/violation.h"

namespace understudy::runtime {

/// A violation of a part as one of the whole: the pointers, those of the reasons too, begin with `prefix`.
void move_inside(Violation& violation, const std::string& prefix);

}  // namespace understudy::runtime
