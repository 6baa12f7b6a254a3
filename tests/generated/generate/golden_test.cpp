#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "generator/generate.h"
#include "openapi/load.h"

namespace understudy::generator {
namespace {

namespace fs = std::filesystem;

std::string read_text(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST_CASE("small specs become the files beside them") {
  std::size_t compared = 0;
  for (const auto& entry : fs::directory_iterator(fs::path(UNDERSTUDY_SOURCE_DIR) / "tests/cases/generate")) {
    const fs::path expected = entry.path() / "expected";
    if (!fs::exists(expected)) continue;
    const openapi::Loaded loaded = openapi::load(entry.path() / "spec.yaml");
    REQUIRE(loaded.document);
    const std::string name = entry.path().filename().string();
    openapi::Diagnostics faults;
    const Files files = generate(*loaded.document, {.name_space = name, .templates = {}}, faults).files;
    for (const auto& file : fs::recursive_directory_iterator(expected)) {
      if (!file.is_regular_file()) continue;
      INFO(file.path().string());
      const std::string text = files.at(name + "/" + fs::relative(file.path(), expected).generic_string());
      if (std::getenv("UPDATE_EXPECTED") != nullptr) std::ofstream(file.path(), std::ios::binary) << text;
      CHECK(read_text(file.path()) == text);
      ++compared;
    }
  }
  CHECK(compared >= 20);
}

}  // namespace
}  // namespace understudy::generator
