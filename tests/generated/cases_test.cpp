#include <catch2/catch.hpp>
#include <map>

#include "runtime/payload.h"
#include "tests/generated/compiled_cases.h"
#include "tests/generated/same.h"
#include "tests/generated/validate_cases.h"
#include "validator/interpret.h"

namespace understudy::tests {
namespace {

std::map<std::string, runtime::Check> compiled_cases() {
  std::map<std::string, runtime::Check> all;
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
    const runtime::Check interpreted = validator::check_of(one.read.document, one.read.id());
    REQUIRE(compiled.contains(one.name));
    for (const json::Value& data : one.data) {
      for (const auto direction : {runtime::Direction::request, runtime::Direction::response}) {
        const auto violations = same_violations(compiled.at(one.name), interpreted, data, direction);
        if (!violations.empty()) ++invalid;
      }
    }
  }
  CHECK(invalid > 100);
}

/// `{"count":1,"next":{"count":1,"next":…}}`.
json::Value list_of(std::size_t size) {
  json::Value list = json::Object{{"count", 1}};
  for (std::size_t i = 1; i < size; ++i) list = json::Object{{"count", 1}, {"next", std::move(list)}};
  return list;
}

TEST_CASE("compiled checks and interpreted ones stop at the same depth") {
  const auto compiled = compiled_cases();
  for (const ValidateCase& one : validate_cases()) {
    if (one.title != "ref.json: a list whose schema goes round ten schemas for each item") continue;
    const runtime::Check interpreted = validator::check_of(one.read.document, one.read.id());
    std::size_t refused = 0;
    for (std::size_t size = 240; size < 256; ++size) {
      const auto violations =
          same_violations(compiled.at(one.name), interpreted, list_of(size), runtime::Direction::request);
      refused += violations.empty() ? 0U : 1U;
    }
    CHECK(refused > 0);
    CHECK(refused < 16);
    return;
  }
  FAIL("the case is not there");
}

}  // namespace
}  // namespace understudy::tests
