#include <catch2/catch.hpp>
#include <set>

#include "openapi/load.h"
#include "openapi/rule.h"
#include "tests/lint/linting.h"

namespace understudy::tests {
namespace {

using openapi::Diagnostic;
using openapi::Rule;

/// The findings of all cases about documents.
std::vector<Diagnostic> all_findings() {
  std::vector<Diagnostic> all;
  for (const auto& path : all_cases()) {
    const auto found = findings_in(path);
    all.insert(all.end(), found.begin(), found.end());
  }
  for (const Diagnostic& each : findings_in("tests/cases/read/there_is_no_such_file.yaml"))
    all.push_back(each);
  return all;
}

TEST_CASE("each rule about documents has a case that breaks it") {
  std::set<Rule> broken{// About generated code; tests/generator and tests/cases/cli break them.
                        Rule::untyped_model, Rule::template_fault, Rule::ignored_keyword,
                        // By documents that are made beyond measure, in tests/openapi/hostile_test.cpp.
                        Rule::size_limit,
                        // By a dialect that a caller names a file for, in tests/openapi/dialect_test.cpp.
                        Rule::left_out_keyword};
  for (const Diagnostic& finding : all_findings()) broken.insert(finding.rule);
  for (const openapi::RuleInfo& info : openapi::all_rules()) {
    INFO(info.id);
    CHECK(broken.contains(info.rule));
  }
}

TEST_CASE("each finding has a rule, a section, and a file with a line and a column") {
  for (const Diagnostic& finding : all_findings()) {
    INFO(headline(finding));
    CHECK(finding.rule != Rule::unnamed);
    CHECK_FALSE(section_of(finding).empty());
    CHECK_FALSE(finding.place.file.empty());
    CHECK(finding.place.line > 0);
    CHECK(finding.place.column > 0);
  }
}

TEST_CASE("no finding is graver than its rule says") {
  for (const Diagnostic& finding : all_findings()) {
    INFO(headline(finding));
    CHECK(finding.severity >= openapi::info_of(finding.rule).severity);
  }
}

}  // namespace
}  // namespace understudy::tests
