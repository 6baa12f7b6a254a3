#include <catch2/catch.hpp>
#include <filesystem>
#include <set>
#include <string>

#include "openapi/grammar/grammar.h"
#include "runtime/check/format.h"
#include "runtime/check/format_words.h"
#include "tests/cli/case_file.h"

using namespace understudy;

namespace {

namespace fs = std::filesystem;

const fs::path folder = fs::path(UNDERSTUDY_SOURCE_DIR) / "tests/cases/messages";

/// Keywords that name something or describe it, and those that have other cases; none is broken by that name.
const std::set<std::string_view> break_nothing{"$id",
                                               "$schema",
                                               "$comment",
                                               "$anchor",
                                               "$dynamicAnchor",
                                               "$vocabulary",
                                               "$dynamicRef",
                                               "format",
                                               "$defs",
                                               "title",
                                               "definitions",
                                               "description",
                                               "default",
                                               "examples",
                                               "example",
                                               "xml",
                                               "externalDocs",
                                               "contentEncoding",
                                               "contentMediaType",
                                               "contentSchema"};

std::string case_name(std::string_view keyword) {
  return std::string(keyword.starts_with('$') ? keyword.substr(1) : keyword) + ".txt";
}

}  // namespace

TEST_CASE("no keyword of a schema is without a case of its message") {
  std::size_t count = 0;
  for (const auto& field : openapi::schema_part_grammar(openapi::Kind::schema).fields) {
    if (break_nothing.contains(field.name)) continue;
    INFO(field.name);
    CHECK(fs::exists(folder / case_name(field.name)));
    ++count;
  }
  CHECK(count > 35);
}

TEST_CASE("no format that is checked is without words and without a case") {
  const auto first = static_cast<int>(runtime::FormatKind::annotation) + 1;
  std::set<int> seen;
  for (const std::string_view name : runtime::formats_with_looks()) {
    const auto kind = runtime::format_kind(name);
    if (kind == runtime::FormatKind::annotation) continue;
    seen.insert(static_cast<int>(kind));
    INFO(name);
    CHECK(fs::exists(folder / ("format-" + std::string(name) + ".txt")));
  }
  REQUIRE(!seen.empty());
  CHECK(*seen.rbegin() - first + 1 == static_cast<int>(seen.size()));
}

TEST_CASE("every case of a message says something") {
  for (const auto& entry : fs::directory_iterator(folder)) {
    INFO(entry.path().filename().string());
    const auto cli_case = tests::parse_case(tests::read_file(entry.path()));
    for (const auto& step : cli_case.steps) CHECK(!step.out.empty());
  }
}
