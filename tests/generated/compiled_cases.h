#pragma once

#include <string>
#include <vector>

#include "runtime/model/compiled.h"

namespace understudy::tests {

/// The compiled check of one schema.
struct CompiledCase {
  std::string name;
  runtime::Check check;
};

std::vector<CompiledCase> compiled_cases_0();
std::vector<CompiledCase> compiled_cases_1();
std::vector<CompiledCase> compiled_cases_2();
std::vector<CompiledCase> compiled_cases_3();

}  // namespace understudy::tests
