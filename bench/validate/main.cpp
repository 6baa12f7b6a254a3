// The validators that are C++ of this build, under the command of run.mjs.
//
//   bench_validate WORK_FOLDER DOCUMENT…

#include <exception>
#include <iostream>

#include "bench/validate/serve.h"
#include "bench/validate/subjects.h"

namespace {

namespace bench = understudy::bench;

std::vector<bench::Subject> subjects(const std::vector<std::filesystem::path>& documents) {
  std::vector<bench::Subject> all;
  auto compiled = bench::compiled_five();
  for (auto& api : bench::compiled_largest()) compiled.push_back(std::move(api));
  if (!compiled.empty()) all.push_back(bench::of_tables("generated", std::move(compiled)));
  all.push_back(bench::of_tables("interpreter", bench::interpreted(documents)));
  all.push_back(bench::valijson_validator());
  all.push_back(bench::rapidjson_validator());
  return all;
}

}  // namespace

int main(int count, char** arguments) {
  try {
    if (count < 3) throw std::runtime_error("usage: bench_validate WORK_FOLDER DOCUMENT…");
    bench::serve(subjects({arguments + 2, arguments + count}), bench::read_cases(arguments[1]));
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "bench_validate: " << error.what() << "\n";
    return 2;
  }
}
