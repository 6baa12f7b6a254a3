#include "runtime/payload.h"

#include <catch2/catch.hpp>
#include <iostream>
#include <sstream>

#include "tests/validator/files.h"
#include "tests/validator/schema_document.h"
#include "validator/interpret.h"

namespace understudy::tests {
namespace {

/// The schema without its formats, which those who gave the verdicts did not look at.
json::Value without_formats(const json::Value& value) {
  if (const auto* array = value.array()) {
    json::Array copy;
    for (const json::Value& item : *array) copy.push_back(without_formats(item));
    return copy;
  }
  const json::Object* object = value.object();
  if (object == nullptr) return value;
  json::Object copy;
  for (const json::Member& member : *object) {
    if (member.name != "format" || !member.value.is_string())
      copy.append(member.name, without_formats(member.value));
  }
  return copy;
}

/// How many instances of one schema got the right verdict.
std::size_t run(const json::Value& line) {
  const ReadSchema read = read_schema({without_formats(*line.find("schema"))});
  INFO(text_of(line, "doc") << " " << text_of(line, "pointer") << "\n" << read.faults);
  REQUIRE(read.document);
  const runtime::Check check = validator::check_of(read.document, read.id());
  std::size_t right = 0;
  for (const json::Value& test : *line.find("tests")->array()) {
    runtime::Report report(runtime::Direction::response);
    check(runtime::Payload(*test.find("data")), report);
    const bool same = report.ok() == *test.find("valid")->boolean();
    INFO(text_of(test, "kind") << (report.ok() ? "" : ": " + report.violations().front().message));
    CHECK(same);
    if (same) ++right;
  }
  return right;
}

TEST_CASE("real schemas of real documents get the verdicts that two other validators agree on") {
  if (std::string(UNDERSTUDY_TEST_DATA).empty()) {
    WARN("NOT RUN: payloads of real documents; configure with -DUNDERSTUDY_TEST_DATA=FOLDER to run them");
    return;
  }
  std::istringstream lines(
      read_file(std::filesystem::path(UNDERSTUDY_TEST_DATA) / "payload/payload_cases.jsonl"));
  std::size_t right = 0;
  for (std::string line; std::getline(lines, line);) {
    const auto parsed = json::parse(line);
    REQUIRE(parsed);
    right += run(*parsed);
  }
  std::cout << "payloads: " << right << " instances got the right verdict\n";
  CHECK(right > 0);
}

}  // namespace
}  // namespace understudy::tests
