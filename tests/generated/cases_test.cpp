#include <catch2/catch.hpp>
#include <map>

#include "runtime/payload.h"
#include "tests/generated/compiled_cases.h"
#include "tests/generated/same.h"
#include "tests/generated/validate_cases.h"
#include "validator/interpret.h"

namespace understudy::tests {
namespace {

std::map<std::string, runtime::CheckValue> compiled_cases() {
  std::map<std::string, runtime::CheckValue> all;
  for (const auto& part : {compiled_cases_0(), compiled_cases_1(), compiled_cases_2(), compiled_cases_3()}) {
    for (const CompiledCase& one : part) all.emplace(one.name, one.check);
  }
  return all;
}

TEST_CASE("compiled checks and interpreted ones find the same violations in every validation case") {
  const auto compiled = compiled_cases();
  const auto cases = validate_cases();
  CHECK(compiled.size() == cases.size());
  std::size_t invalid = 0;
  for (const ValidateCase& one : cases) {
    INFO(one.title);
    const ReadSchema read = read_schema(one.schema);
    REQUIRE(read.document);
    const runtime::Check interpreted = validator::check_of(read.document, read.id());
    REQUIRE(compiled.contains(one.name));
    for (const json::Value& test : one.tests) {
      for (const auto direction : {runtime::Direction::request, runtime::Direction::response}) {
        const auto violations =
            same_violations(compiled.at(one.name), interpreted, *test.find("data"), direction);
        if (!violations.empty()) ++invalid;
      }
    }
  }
  CHECK(invalid > 100);
}

}  // namespace
}  // namespace understudy::tests
