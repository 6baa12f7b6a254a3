#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <stdexcept>

#include "tests/structure/rules.h"

using understudy::tests::faults_of;
using understudy::tests::read_rules;

namespace {

const std::filesystem::path root = UNDERSTUDY_SOURCE_DIR;

}  // namespace

TEST_CASE("folders include only what they may, files stay short, nothing is left unfinished") {
  std::string text;
  for (const auto& fault : faults_of(root, read_rules(root / "tests/structure/allowed_includes.txt"))) {
    text += fault + "\n";
  }
  INFO(text);
  CHECK(text.empty());
}

TEST_CASE("every rule about a single file is about a file that exists") {
  for (const auto& [file, libraries] : read_rules(root / "tests/structure/allowed_includes.txt").files) {
    CAPTURE(file);
    CHECK(std::filesystem::exists(root / file));
    CHECK_FALSE(libraries.empty());
  }
}

TEST_CASE("a tree that breaks the rules is found out") {
  const auto faults =
      faults_of(root / "tests/structure/bad_tree", read_rules(root / "tests/structure/allowed_includes.txt"));
  const std::vector<std::string> expected{
      "json/knows_too_much.h:3: may not include \"openapi/document.h\"",
      "json/knows_too_much.h:4: may not include <nlohmann/json.hpp>",
      "json/knows_too_much.h:7: is unfinished",
      "mock/reads_yaml.cpp:2: may not include <yaml-cpp/yaml.h>",
      "mock/reads_yaml.cpp:3: may not include <httplib.h>",
      "mock/reads_yaml.cpp:4: may not include \"http/serve.h\"",
      "openapi/long.cpp: has 301 lines, 300 are allowed",
      "stray/file.h: the rules do not know its folder",
  };
  CHECK(faults == expected);
}

TEST_CASE("rules that cannot be read are no rules") {
  CHECK_THROWS_AS(read_rules(root / "tests/structure/absent.txt"), std::runtime_error);
}
