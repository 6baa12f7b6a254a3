#include <catch2/catch.hpp>
#include <cstdlib>

#include "json/write.h"
#include "runtime/payload.h"
#include "runtime/report.h"
#include "tests/validator/files.h"
#include "tests/validator/schema_document.h"
#include "validator/interpret.h"

namespace understudy::tests {
namespace {

/// A violation on one line: `/name: must have … [#/components/schemas/Case/…/minLength]`, and below it why
/// each branch of a union was not taken.
void print(const runtime::Violation& violation, const std::string& indent, json::Array& lines) {
  std::string line = indent + violation.pointer + ": " + violation.message + " [" + violation.rule + "]";
  if (!violation.rule.ends_with("/" + violation.keyword)) line += " " + violation.keyword;
  lines.emplace_back(std::move(line));
  for (const runtime::Violation& reason : violation.why_not) print(reason, indent + "  not ", lines);
}

json::Array check(const runtime::Check& check, const json::Value& test) {
  const json::Value* direction = test.find("direction");
  const bool answers = direction != nullptr && *direction->string() == "response";
  runtime::Report report(answers ? runtime::Direction::response : runtime::Direction::request);
  check(runtime::Payload(*test.find("data")), report);
  json::Array lines;
  for (const runtime::Violation& violation : report.violations()) print(violation, "", lines);
  return lines;
}

BareSchema bare_schema(const json::Value& group) {
  BareSchema bare{*group.find("schema")};
  if (const json::Value* version = group.find("openapi")) bare.version = *version->string();
  if (const json::Value* components = group.find("components")) bare.components = *components->object();
  return bare;
}

/// The group with the violations that there were.
json::Value run(const json::Value& group, const std::filesystem::path& file) {
  const ReadSchema read = read_schema(bare_schema(group));
  INFO(file.string() << ": " << text_of(group, "description") << "\n" << read.faults);
  REQUIRE(read.document);
  const json::Value* faults = group.find("faults");
  CHECK(read.faults == (faults == nullptr ? "" : *faults->string()));
  const runtime::Check checked = validator::check_of(read.document, read.id());
  json::Array tests;
  for (const json::Value& test : *group.find("tests")->array()) {
    INFO(text_of(test, "description"));
    json::Array lines = check(checked, test);
    CHECK(lines.empty() == *test.find("valid")->boolean());
    json::Object copy = *test.object();
    copy.erase("violations");
    if (!lines.empty()) copy.append("violations", std::move(lines));
    tests.emplace_back(std::move(copy));
  }
  json::Object copy = *group.object();
  copy.set("tests", std::move(tests));
  return copy;
}

TEST_CASE("every keyword says what is wrong in the words of its case file") {
  std::size_t count = 0;
  for (const auto& file :
       files_in(std::filesystem::path(UNDERSTUDY_SOURCE_DIR) / "tests/cases/validate", ".json")) {
    const json::Value expected = read_json(file);
    json::Array groups;
    for (const json::Value& group : *expected.array()) groups.push_back(run(group, file));
    for (const json::Value& group : groups) count += group.find("tests")->array()->size();
    const std::string text = json::write_pretty(groups) + "\n";
    if (std::getenv("UPDATE_EXPECTED") != nullptr) std::ofstream(file) << text;
    INFO(file.string());
    CHECK(text == read_file(file));
  }
  CHECK(count > 100);
}

}  // namespace
}  // namespace understudy::tests
