// The JSON Parsing Test Suite (RFC 8259) through the reader of models.

#include <catch2/catch.hpp>
#include <filesystem>
#include <iostream>

#include "runtime/model/parse.h"
#include "tests/validator/files.h"

namespace understudy::runtime {
namespace {

namespace fs = std::filesystem;

void anything(const json::Value&, const Path&, Report&) {}

TEST_CASE("models are read from what the JSON parsing suite calls JSON, and from nothing else") {
  const fs::path folder = fs::path(UNDERSTUDY_TEST_DATA) / "hostile/JSONTestSuite/test_parsing";
  if (std::string(UNDERSTUDY_TEST_DATA).empty()) {
    WARN("NOT RUN: the JSON parsing suite; configure with -DUNDERSTUDY_TEST_DATA=FOLDER to run it");
    return;
  }
  std::size_t count = 0;
  for (const fs::path& file : tests::files_in(folder, ".json")) {
    const std::string name = file.filename().string();
    INFO(name);
    const auto model = parse_as<json::Value>(tests::read_file(file), anything, Direction::request);
    if (name[0] == 'y') CHECK(model.has_value());
    if (name[0] == 'n') CHECK(!model.has_value());
    if (!model) CHECK(model.error().front().keyword == "json");
    ++count;
  }
  std::cout << "models: " << count << " texts of the JSON parsing suite\n";
  CHECK(count > 300);
}

}  // namespace
}  // namespace understudy::runtime
