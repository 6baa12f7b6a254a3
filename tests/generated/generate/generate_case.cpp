// Generates one spec: SPEC NAME FOLDER.

#include <iostream>
#include <stdexcept>

#include "generator/write_files.h"
#include "openapi/load.h"

namespace {

void run(const std::string& spec, const std::string& name, const std::string& folder) {
  using namespace understudy;
  const openapi::Loaded loaded = openapi::load(spec);
  for (const auto& fault : loaded.diagnostics.sorted()) std::cerr << render(fault, *loaded.sources);
  if (!loaded.document || loaded.diagnostics.has_errors()) throw std::runtime_error(spec + " is not sound");
  openapi::Diagnostics faults;
  const auto generated = generator::generate(*loaded.document, {.name_space = name, .templates = {}}, faults);
  if (faults.has_errors()) throw std::runtime_error(faults.sorted().front().message);
  const auto written = generator::write_files(generated.files, folder);
  if (!written) throw std::runtime_error(written.error());
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 4) throw std::runtime_error("three arguments are needed: a spec, a name, a folder");
  run(argv[1], argv[2], argv[3]);
  return 0;
} catch (const std::exception& fault) {
  std::cerr << fault.what() << "\n";
  return 1;
}
