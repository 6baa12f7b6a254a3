// Outside data that is made to break readers, through the whole program.

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <iostream>
#include <sstream>

#include "cli/program.h"
#include "json/parse.h"
#include "json/write.h"
#include "tests/cli/case_file.h"

using namespace understudy;
using namespace understudy::tests;

namespace {

namespace fs = std::filesystem;

const fs::path data = fs::path(UNDERSTUDY_TEST_DATA) / "hostile";

bool has_data() {
  if (!std::string(UNDERSTUDY_TEST_DATA).empty()) return true;
  WARN("NOT RUN: hostile texts and patterns; configure with -DUNDERSTUDY_TEST_DATA=FOLDER to run them");
  return false;
}

struct Outcome {
  cli::ExitCode exit;
  std::string out;
  std::string err;
};

/// Runs the program with a document as its standard input.
Outcome run_with(const json::Object& schemas, std::vector<std::string> arguments) {
  const json::Object document{{"openapi", "3.1.0"},
                              {"info", json::Object{{"title", "Hostile"}, {"version", "1"}}},
                              {"paths", json::Object()},
                              {"components", json::Object{{"schemas", schemas}}}};
  std::istringstream in(json::write(document));
  std::ostringstream out;
  std::ostringstream err;
  cli::Streams streams{in, out, err};
  const auto exit = cli::run(arguments, streams);
  return {exit, out.str(), err.str()};
}

}  // namespace

TEST_CASE("the program judges the JSON parsing suite as it says") {
  if (!has_data()) return;
  std::vector<std::string> arguments{"validate", "-", "--schema", "Any", "--format", "json"};
  for (const auto& entry : fs::directory_iterator(data / "JSONTestSuite/test_parsing")) {
    arguments.push_back(entry.path().string());
  }
  std::sort(arguments.begin() + 6, arguments.end());
  const auto outcome = run_with({{"Any", true}}, arguments);
  CHECK(outcome.exit == cli::ExitCode::rule_broken);
  const auto verdicts = json::parse(outcome.out);
  REQUIRE(verdicts);
  int accepted = 0;
  int refused = 0;
  for (const auto& payload : *verdicts->find("payloads")->array()) {
    const auto name = fs::path(*payload.find("file")->string()).filename().string();
    const bool valid = *payload.find("valid")->boolean();
    INFO(name);
    if (name[0] == 'y') CHECK(valid);
    if (name[0] == 'n') CHECK_FALSE(valid);
    ++(valid ? accepted : refused);
  }
  std::cout << "understudy validate: " << accepted << " texts of the JSON parsing suite accepted, " << refused
            << " refused\n";
  CHECK(accepted + refused == static_cast<int>(arguments.size()) - 6);
}

TEST_CASE("a document with the patterns of real documents is read, and tells which of them it cannot take") {
  if (!has_data()) return;
  const auto patterns = json::parse(read_file(data / "patterns.json"));
  REQUIRE(patterns);
  json::Array all;
  for (const auto& pattern : *patterns->array()) all.emplace_back(json::Object{{"pattern", pattern}});
  const auto outcome = run_with({{"Any", json::Object{{"allOf", std::move(all)}}}},
                                {"validate", "-", "--schema", "Any", "/dev/null"});
  const auto warnings = [&] {
    std::size_t count = 0;
    for (auto at = outcome.err.find(": warning: the pattern "); at != std::string::npos; ++count) {
      at = outcome.err.find(": warning: the pattern ", at + 1);
    }
    return count;
  }();
  std::cout << "understudy validate: " << warnings << " patterns refused when the document is read\n";
  CHECK(warnings > 0);
  CHECK(warnings < 40);
  CHECK(outcome.exit == cli::ExitCode::rule_broken);
}
