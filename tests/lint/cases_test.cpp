#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>

#include "tests/lint/linting.h"

namespace understudy::tests {
namespace {

namespace fs = std::filesystem;

const std::vector<fs::path> folders{"tests/cases/lint", "tests/cases/lint/texts"};

std::vector<fs::path> cases() {
  std::vector<fs::path> paths;
  for (const fs::path& folder : folders) {
    const auto here = documents_in(folder);
    paths.insert(paths.end(), here.begin(), here.end());
  }
  return paths;
}

void expect(const fs::path& sidecar, const std::string& found) {
  if (std::getenv("UPDATE_EXPECTED") == nullptr) {
    CHECK(found == content_of(sidecar));
  } else if (found.empty()) {
    fs::remove(sidecar);
  } else {
    std::ofstream(sidecar, std::ios::binary) << found;
  }
}

TEST_CASE("each document of tests/cases/lint has the findings beside it") {
  for (const fs::path& path : cases()) {
    INFO(path.string());
    expect(path.string() + ".expected", text_of(findings_in(path)));
  }
}

TEST_CASE("no expectation of tests/cases/lint is without its document") {
  for (const fs::path& folder : folders) {
    for (const auto& entry : fs::directory_iterator(folder)) {
      fs::path path = entry.path();
      if (path.extension() == ".expected") CHECK(fs::exists(path.replace_extension()));
    }
  }
}

TEST_CASE("sound documents have no findings") {
  for (const fs::path& path : cases()) {
    INFO(path.string());
    if (path.stem().string().ends_with("_ok")) CHECK(text_of(findings_in(path)) == "");
  }
}

TEST_CASE("the shipped documents are without an error, and each finding in them is known") {
  for (const fs::path& path : documents_in("specs")) CHECK(text_of(findings_in(path)) == "");
}

}  // namespace
}  // namespace understudy::tests
