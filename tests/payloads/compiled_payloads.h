#pragma once

#include <string>
#include <vector>

#include "runtime/api.h"

namespace understudy::tests {

/// The generated code of one schema: its table, whose one schema is `Case`. Formats are ignored.
struct CompiledPayload {
  std::string name;
  runtime::Api (*api)();
};

/// All of them, from the files that compile_payloads wrote.
std::vector<CompiledPayload> compiled_payloads();

}  // namespace understudy::tests
