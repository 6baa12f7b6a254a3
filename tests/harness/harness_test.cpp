#include <catch2/catch.hpp>
#include <exception>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

#include "json/parse.h"
#include "tests/harness/answer.h"
#include "tests/harness/judge.h"

namespace understudy::tests {

namespace {

using Reasons = std::map<std::string, std::string>;  // by the name of a scenario

Reasons expected_differences(const std::string& manner) {
  std::ifstream in(UNDERSTUDY_SOURCE_DIR "/tests/harness/differences.json", std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  const auto list = json::parse(text.str());
  REQUIRE(list);
  Reasons reasons;
  const json::Value* differences = list->find(manner);
  REQUIRE(differences != nullptr);
  for (const json::Member& reason : *differences->object()) {
    for (const json::Value& name : *reason.value.array()) reasons[*name.string()] = reason.name;
  }
  return reasons;
}

std::string difference_of(const Scenario& scenario, const std::vector<std::string>& more) {
  try {
    const Call call = call_of(scenario.command);
    return difference(scenario.wanted, call, answer_to(scenario, call, more));
  } catch (const std::exception& fault) {
    return fault.what();
  }
}

/// Runs all; those that differ have to be listed, and those that are listed have to differ.
void run(const std::string& manner, const std::vector<std::string>& more) {
  Reasons reasons = expected_differences(manner);
  const std::vector<Scenario> all = scenarios();
  if (all.empty()) {
    WARN(
        "NOT RUN: the scenarios of Prism's harness; configure with -DUNDERSTUDY_TEST_DATA=FOLDER to run "
        "them");
    return;
  }
  std::size_t same = 0;
  for (const Scenario& scenario : all) {
    const std::string differs = difference_of(scenario, more);
    same += differs.empty() ? 1 : 0;
    const bool is_expected = reasons.erase(scenario.name) > 0;
    if (is_expected && differs.empty()) FAIL_CHECK("the same now, and still listed: " << scenario.name);
    if (!is_expected && !differs.empty())
      FAIL_CHECK(scenario.name << "\n" << scenario.title << "\n" << differs);
  }
  for (const auto& [name, reason] : reasons) FAIL_CHECK("there is no scenario " << name << ": " << reason);
  std::cout << "Prism's harness, " << manner << ": " << same << " of " << all.size() << "\n";
}

}  // namespace

TEST_CASE("without a flag the mock answers Prism's scenarios as Prism does, but for what is listed") {
  run("without a flag", {});
}

TEST_CASE("with --compat=prism the mock answers Prism's scenarios as Prism does") {
  run("with --compat=prism", {"--compat=prism"});
}

}  // namespace understudy::tests
