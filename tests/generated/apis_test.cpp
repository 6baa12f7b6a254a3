#include "generated/apis.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>

#include "json/write.h"
#include "openapi/load.h"
#include "tests/generated/mutate.h"
#include "tests/generated/same.h"
#include "tests/generated/same_table.h"
#include "validator/interpret.h"

namespace understudy::tests {
namespace {

/// One API twice: from compiled code and from its document.
struct Twins {
  runtime::Api compiled;
  runtime::Api interpreted;
};

std::vector<Twins> twins() {
  std::vector<Twins> all;
  for (const auto& one : generated::apis()) {
    runtime::Api compiled = one.make();
    const auto path = std::filesystem::path(UNDERSTUDY_SOURCE_DIR) / "specs" / (compiled.name + ".yaml");
    auto document = std::make_shared<const openapi::Document>(*openapi::load(path).document);
    all.push_back({std::move(compiled), validator::interpret(std::move(document))});
  }
  return all;
}

/// How many values were checked by both, and how many of them broke a rule.
struct Count {
  std::size_t all = 0;
  std::size_t broken = 0;
};

void compare_value(const runtime::Media& compiled, const runtime::Media& interpreted,
                   const json::Value& value, runtime::Direction direction, Count& count) {
  ++count.all;
  if (!same_violations(compiled.check, interpreted.check, value, direction).empty()) ++count.broken;
}

void compare_media(const std::vector<runtime::Media>& compiled,
                   const std::vector<runtime::Media>& interpreted, runtime::Direction direction,
                   Count& count) {
  for (std::size_t i = 0; i < compiled.size(); ++i) {
    if (!compiled[i].check) continue;
    std::vector<json::Value> values;
    for (const runtime::Example& example : compiled[i].examples) values.push_back(example.value);
    if (compiled[i].sample) values.push_back(*compiled[i].sample);
    for (const json::Value& value : values) {
      INFO(compiled[i].location);
      CHECK(same_violations(compiled[i].check, interpreted[i].check, value, direction).empty());
      const std::string text = json::write(value);
      CHECK(compiled[i].check.judge(std::string_view(text), direction) == runtime::Verdict::valid);
      CHECK(compiled[i].check.judge(value, direction) == runtime::Verdict::valid);
      for (const json::Value& changed : mutations(value))
        compare_value(compiled[i], interpreted[i], changed, direction, count);
    }
  }
}

TEST_CASE("the compiled tables are those that the interpreter makes of the same documents") {
  const auto all = twins();
  CHECK(all.size() == 5);
  for (const Twins& one : all) {
    INFO(one.compiled.name);
    compare_tables(one.compiled, one.interpreted);
  }
}

TEST_CASE("compiled and interpreted checks agree on every example, and on every way to spoil it") {
  Count count;
  for (const Twins& one : twins()) {
    for (std::size_t i = 0; i < one.compiled.operations.size(); ++i) {
      const auto& compiled = one.compiled.operations[i];
      const auto& interpreted = one.interpreted.operations[i];
      if (compiled.body)
        compare_media(compiled.body->content, interpreted.body->content, runtime::Direction::request, count);
      for (std::size_t j = 0; j < compiled.responses.size(); ++j) {
        compare_media(compiled.responses[j].content, interpreted.responses[j].content,
                      runtime::Direction::response, count);
      }
    }
  }
  WARN(count.all << " changed payloads, " << count.broken << " of them broken");
  CHECK(count.all > 5000);
  CHECK(count.broken > 2000);
}

TEST_CASE("every rule that a compiled check reports has its place in the document") {
  for (const Twins& one : twins()) {
    const auto same = [&](const std::string& location) {
      const auto left = one.compiled.place_of(location);
      const auto right = one.interpreted.place_of(location);
      INFO(location);
      CHECK(left.line == right.line);
      CHECK(left.column == right.column);
      CHECK(left.file == std::filesystem::path(right.file).filename());
      CHECK(left.line > 0);
    };
    for (const auto& operation : one.compiled.operations) {
      same(operation.location);
      for (const auto& parameter : operation.parameters) same(parameter.location);
      if (!operation.body) continue;
      for (const auto& media : operation.body->content) {
        for (const auto& violation :
             same_violations(media.check, media.check, json::Array{}, runtime::Direction::request)) {
          same(violation.rule);
        }
      }
    }
  }
}

}  // namespace
}  // namespace understudy::tests
