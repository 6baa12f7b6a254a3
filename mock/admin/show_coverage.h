#pragma once

#include "mock/admin/asked.h"

namespace understudy::mock {

/// `GET /__understudy/coverage?format=text|json|junit|lcov`; JSON unless it is said.
runtime::Response show_coverage(const AdminRequest& asked);

}  // namespace understudy::mock
