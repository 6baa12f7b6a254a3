#include <catch2/catch.hpp>

#include "generator/write_files.h"
#include "openapi/load.h"
#include "tests/generator/read.h"

namespace understudy::generator {
namespace {

/// The specs that are compiled in, in the order of their names, as a shell lists them.
std::vector<std::filesystem::path> specs() {
  std::vector<std::filesystem::path> found;
  for (const auto& entry : std::filesystem::directory_iterator(source_folder / "specs")) {
    if (entry.path().extension() == ".yaml") found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

TEST_CASE("generated/ is what the generator makes of specs/, byte for byte") {
  Files files;
  std::vector<std::string> names;
  openapi::Diagnostics faults;
  for (const auto& spec : specs()) {
    const openapi::Loaded loaded = openapi::load(spec);
    INFO(spec.string());
    REQUIRE(loaded.document);
    Generated generated = generate(*loaded.document, {}, faults);
    names.push_back(generated.name_space);
    files.merge(generated.files);
  }
  files.merge(generate_index(names, {}, faults));
  CHECK(names.size() == 5);
  for (const auto& fault : faults.sorted()) UNSCOPED_INFO(fault.pointer << ": " << fault.message);
  CHECK(faults.sorted().empty());
  CHECK(summary(compare(files, source_folder / "generated")).empty());
}

}  // namespace
}  // namespace understudy::generator
