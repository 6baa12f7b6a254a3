#pragma once

#include "runtime/api.h"

namespace understudy::tests {

/// Checks that two tables say the same, field by field; of checks only whether there is one.
void compare_tables(const runtime::Api& left, const runtime::Api& right);

}  // namespace understudy::tests
