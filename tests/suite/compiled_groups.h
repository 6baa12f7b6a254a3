#pragma once

#include <string>
#include <vector>

#include "runtime/api.h"

namespace understudy::tests {

/// The generated code of one group: its table, whose one schema is `Case`.
struct CompiledGroup {
  std::string name;
  runtime::Api (*api)();
};

/// All of them, from the files that compile_suite wrote.
std::vector<CompiledGroup> compiled_groups();

}  // namespace understudy::tests
