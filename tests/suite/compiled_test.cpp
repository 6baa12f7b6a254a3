#include <catch2/catch.hpp>
#include <map>

#include "json/write.h"
#include "runtime/payload.h"
#include "tests/generated/same.h"
#include "tests/suite/compiled_groups.h"
#include "tests/suite/suite_groups.h"
#include "tests/suite/suite_results.h"
#include "validator/interpret.h"

namespace understudy::tests {
namespace {

runtime::Check check_in(const runtime::Api& api) {
  REQUIRE(api.schemas.size() == 1);
  return api.schemas.front().second;
}

std::vector<runtime::Violation> found(const runtime::Check& check, const runtime::Payload& payload) {
  runtime::Report report(runtime::Direction::response);
  check(payload, report);
  return report.take();
}

void run(const SuiteGroup& group, const runtime::Api& compiled, SuiteResults& results) {
  std::string faults;
  const auto document = document_of(group, faults);
  REQUIRE(document);
  const runtime::Api interpreted = validator::interpret(document);
  for (const json::Value& test : group.tests) {
    const json::Value& data = *test.find("data");
    const std::string text = json::write(data);
    INFO(group.title << " / " << *test.find("description")->string());
    const auto expected = found(check_in(interpreted), runtime::Payload(data));
    const auto from_value = found(check_in(compiled), runtime::Payload(data));
    const auto from_bytes = found(check_in(compiled), runtime::Payload(text, data));
    CHECK(text_of(from_value) == text_of(expected));
    CHECK(from_bytes == from_value);
    const bool right = from_value.empty() == *test.find("valid")->boolean();
    results.note(group.file, group.title, *test.find("description")->string(), right, faults);
  }
}

TEST_CASE("generated code gives the official suite's verdicts, in the interpreter's words") {
  std::map<std::string, runtime::Api (*)()> compiled;
  for (const CompiledGroup& one : compiled_groups()) compiled.emplace(one.name, one.api);
  const std::vector<SuiteGroup> groups = suite_groups();
  REQUIRE(compiled.size() == groups.size());
  SuiteResults results("generated code");
  for (const SuiteGroup& group : groups) run(group, compiled.at(group.name)(), results);
  results.finish();
}

}  // namespace
}  // namespace understudy::tests
