#include <catch2/catch.hpp>
#include <filesystem>

#include "json/write.h"
#include "openapi/load.h"
#include "tests/generated/models/model_table.h"
#include "tests/generated/same.h"
#include "tests/validator/files.h"
#include "validator/interpret.h"

namespace understudy::tests {
namespace {

std::vector<std::string> shown(const std::vector<runtime::Violation>& violations) {
  std::vector<std::string> lines;
  for (const auto& one : violations) lines.push_back(one.keyword + " " + one.pointer);
  return lines;
}

std::vector<std::string> texts_of(const json::Value& list) {
  std::vector<std::string> texts;
  for (const json::Value& one : *list.array()) texts.push_back(*one.string());
  return texts;
}

TEST_CASE(
    "nineteen inputs that other generators stumble over are read, refused and written as they should be") {
  const auto folder = std::filesystem::path(UNDERSTUDY_SOURCE_DIR) / "tests/cases/generate/nineteen";
  const auto document =
      std::make_shared<const openapi::Document>(*openapi::load(folder / "spec.yaml").document);
  const auto tables = model_tables();
  const auto table =
      std::ranges::find(tables, (folder / "spec.yaml").string(), [](const auto& one) { return one.spec; });
  REQUIRE(table != tables.end());
  const json::Value inputs = read_json(folder / "inputs.json");
  std::size_t right = 0;
  for (const json::Value& row : *inputs.array()) {
    INFO(text_of(row, "title"));
    const std::string name = text_of(row, "schema");
    const auto entry = std::ranges::find(table->entries, name, &ModelEntry::component);
    const auto schema =
        std::ranges::find(document->components, name, [](const auto& one) { return one.first; });
    const json::Value& input = *row.find("input");
    const auto expected = texts_of(*row.find("violations"));
    const auto violations = same_violations(entry->check, validator::check_of(document, schema->second),
                                            input, runtime::Direction::request);
    CHECK(shown(violations) == expected);
    const Outcome outcome = entry->read(json::write(input), runtime::Direction::request);
    CHECK(shown(outcome.violations) == expected);
    if (expected.empty()) CHECK(outcome.written == json::write(input));
    const bool is_right = shown(violations) == expected && shown(outcome.violations) == expected &&
                          (!expected.empty() || outcome.written == json::write(input));
    right += is_right ? 1 : 0;
  }
  WARN(right << " of " << inputs.array()->size() << " right");
  CHECK(right == 19);
}

}  // namespace
}  // namespace understudy::tests
