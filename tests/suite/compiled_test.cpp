#include <catch2/catch.hpp>
#include <iostream>
#include <map>

#include "json/utf8.h"
#include "json/write.h"
#include "runtime/payload.h"
#include "tests/generated/mutate.h"
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

/// What both producers find in a value; generated code by value and by text.
std::vector<runtime::Violation> found_by_all(const runtime::Check& compiled,
                                             const runtime::Check& interpreted, const json::Value& value) {
  const std::string text = json::write(value);
  auto expected = found(interpreted, runtime::Payload(value));
  const auto from_value = found(compiled, runtime::Payload(value));
  const auto from_bytes = found(compiled, runtime::Payload(text, value));
  if (from_value != expected || from_bytes != expected) {
    FAIL_CHECK("of " << text << "\nby value:\n"
                     << text_of(from_value) << "by text:\n"
                     << text_of(from_bytes) << "interpreted:\n"
                     << text_of(expected));
  }
  same_verdict(compiled, value, runtime::Direction::response, expected.empty());
  return expected;
}

/// The groups with the checks that both producers make of them.
class BothProducers {
 public:
  BothProducers() {
    for (const CompiledGroup& one : compiled_groups()) compiled_.emplace(one.name, one.api);
    REQUIRE(compiled_.size() == groups_.size());
  }

  template <typename Use>
  void each(const Use& use) {
    for (const SuiteGroup& group : groups_) {
      std::string faults;
      const auto document = document_of(group, faults);
      REQUIRE(document);
      const runtime::Api interpreted = validator::interpret(document);
      const runtime::Api compiled = compiled_.at(group.name)();
      for (const json::Value& test : group.tests) {
        INFO(group.title << " / " << *test.find("description")->string());
        use(group, test, check_in(compiled), check_in(interpreted));
      }
    }
  }

 private:
  std::vector<SuiteGroup> groups_ = suite_groups();
  std::map<std::string, runtime::Api (*)()> compiled_;
};

TEST_CASE("generated code gives the official suite's verdicts, in the interpreter's words") {
  SuiteResults results("generated code");
  BothProducers().each([&](const SuiteGroup& group, const json::Value& test, const runtime::Check& compiled,
                           const runtime::Check& interpreted) {
    const auto violations = found_by_all(compiled, interpreted, *test.find("data"));
    const bool right = violations.empty() == *test.find("valid")->boolean();
    results.note(group.file, group.title, *test.find("description")->string(), right, text_of(violations));
  });
  results.finish();
}

TEST_CASE("both producers agree on whatever the suite's instances are changed to") {
  std::size_t changed = 0;
  BothProducers().each([&](const SuiteGroup& group, const json::Value& test, const runtime::Check& compiled,
                           const runtime::Check& interpreted) {
    if (group.file.starts_with("openapi-")) return;  // whole documents have too many places to change
    for (const json::Value& value : mutations(*test.find("data"))) {
      if (!json::is_utf8(json::write(value))) continue;  // no text that a reader lets pass
      found_by_all(compiled, interpreted, value);
      ++changed;
    }
  });
  std::cout << "both producers: " << changed << " changed instances, each judged alike\n";
  CHECK(changed > 10'000);
}

}  // namespace
}  // namespace understudy::tests
