#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

#include "openapi/load.h"
#include "openapi/rule.h"

namespace understudy::openapi {
namespace {

namespace fs = std::filesystem;

/// Each file directly in the folder is one case; what it refers to lies in folders beside it.
std::vector<fs::path> cases() {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator("tests/cases/read")) {
    const fs::path& path = entry.path();
    if (path.extension() == ".yaml" || path.extension() == ".json") paths.push_back(path);
  }
  std::ranges::sort(paths);
  return paths;
}

std::string text_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return std::move(text).str();
}

std::string rendered(const Loaded& loaded) {
  std::string text;
  for (const Diagnostic& diagnostic : loaded.diagnostics.sorted())
    text += render(diagnostic, *loaded.sources) + "\n";
  return text;
}

void expect(const fs::path& sidecar, const std::string& found) {
  if (std::getenv("UPDATE_EXPECTED") == nullptr) {
    CHECK(found == text_of(sidecar));
  } else if (found.empty()) {
    fs::remove(sidecar);
  } else {
    std::ofstream(sidecar, std::ios::binary) << found;
  }
}

TEST_CASE("each document of tests/cases/read has the diagnostics beside it") {
  for (const fs::path& path : cases()) {
    INFO(path.string());
    fs::path sidecar = path;
    expect(sidecar.replace_extension(path.extension().string() + ".expected"), rendered(load(path)));
  }
}

TEST_CASE("every diagnostic has a rule, and a place in a file") {
  for (const fs::path& path : cases()) {
    for (const Diagnostic& diagnostic : load(path).diagnostics.sorted()) {
      INFO(path.string() << ": " << diagnostic.message);
      CHECK(diagnostic.rule != Rule::unnamed);
      CHECK_FALSE(section_of(diagnostic).empty());
      CHECK(diagnostic.place.line > 0);
      CHECK(diagnostic.place.column > 0);
    }
  }
}

TEST_CASE("no expectation is without its document") {
  for (const auto& entry : fs::directory_iterator("tests/cases/read")) {
    fs::path path = entry.path();
    if (path.extension() == ".expected") CHECK(fs::exists(path.replace_extension()));
  }
}

TEST_CASE("ten different faults in one file are ten diagnostics of one run") {
  const auto list = load(fs::path("tests/cases/read/ten_faults.yaml")).diagnostics.sorted();
  CHECK(list.size() == 10);
  for (const Diagnostic& diagnostic : list) {
    CHECK(diagnostic.severity == Severity::error);
    CHECK(diagnostic.place.line > 0);
    CHECK(diagnostic.place.column > 0);
  }
}

TEST_CASE("the shipped documents have no faults") {
  for (const auto& entry : fs::directory_iterator("specs")) {
    if (entry.path().extension() != ".yaml") continue;
    INFO(entry.path().string());
    CHECK(rendered(load(entry.path())) == "");
  }
}

}  // namespace
}  // namespace understudy::openapi
