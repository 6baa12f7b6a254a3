#include <catch2/catch.hpp>

#include "runtime/payload.h"
#include "tests/suite/suite_groups.h"
#include "tests/suite/suite_results.h"
#include "validator/interpret.h"

namespace understudy::tests {
namespace {

openapi::SchemaId only_schema(const openapi::Document& document) { return document.components.at(0).second; }

void run(const SuiteGroup& group, SuiteResults& results) {
  std::string faults;
  const auto document = document_of(group, faults);
  runtime::Check check;
  if (document) check = validator::check_of(document, only_schema(*document));
  for (const json::Value& test : group.tests) {
    runtime::Report report(runtime::Direction::response);
    if (check) check(runtime::Payload(*test.find("data")), report);
    const bool right = check && report.ok() == *test.find("valid")->boolean();
    results.note(group.file, group.title, *test.find("description")->string(), right, faults);
  }
}

TEST_CASE("the interpreter gives the official suite's verdicts") {
  const std::vector<SuiteGroup> groups = suite_groups();
  if (groups.empty()) {
    WARN("NOT RUN: the official JSON Schema suite; configure with -DUNDERSTUDY_TEST_DATA=FOLDER to run it");
    return;
  }
  SuiteResults results("interpreter");
  for (const SuiteGroup& group : groups) run(group, results);
  results.finish();
}

}  // namespace
}  // namespace understudy::tests
