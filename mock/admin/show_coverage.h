#pragma once

#include "mock/engine.h"

namespace understudy::mock {

/// `GET /__understudy/coverage?format=text|json|junit|lcov`; JSON unless it is said.
runtime::Response show_coverage(Engine& engine, const runtime::Request& request);

}  // namespace understudy::mock
