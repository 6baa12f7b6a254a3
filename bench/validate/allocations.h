#pragma once

#include <cstddef>

namespace understudy::bench {

/// How often `operator new` was called in this program; what a library takes from malloc is not counted.
std::size_t allocations_so_far();

}  // namespace understudy::bench
