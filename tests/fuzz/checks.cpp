// A schema of tests/cases/ and the shipped APIs, and a JSON text: generated code and the interpreter say the
// same of it, and a generated type gives back what it took.

#include <algorithm>
#include <memory>

#include "json/parse.h"
#include "json/write.h"
#include "openapi/load.h"
#include "tests/fuzz/input.h"
#include "tests/generated/branches_of.h"
#include "tests/generated/compiled_cases.h"
#include "tests/generated/models/model_table.h"
#include "tests/generated/validate_cases.h"
#include "validator/interpret.h"

using namespace understudy;
using runtime::Direction;
using runtime::Violation;

namespace {

struct Subject {
  std::string name;
  runtime::Check compiled;
  runtime::Check interpreted;
  std::optional<tests::ModelEntry> model;
};

void add_cases(std::vector<Subject>& all) {
  std::vector<tests::CompiledCase> compiled;
  for (const auto& part : {tests::compiled_cases_0(), tests::compiled_cases_1(), tests::compiled_cases_2(),
                           tests::compiled_cases_3()})
    compiled.insert(compiled.end(), part.begin(), part.end());
  for (const tests::ValidateCase& one : tests::validate_cases()) {
    const auto found = std::ranges::find(compiled, one.name, &tests::CompiledCase::name);
    if (found == compiled.end()) tests::fail("no compiled check of " + one.name);
    all.push_back({one.title, found->check, validator::check_of(one.read.document, one.read.id()), {}});
  }
}

void add_models(std::vector<Subject>& all) {
  for (const tests::ModelTable& table : tests::model_tables()) {
    const auto document = std::make_shared<const openapi::Document>(*openapi::load(table.spec).document);
    for (const tests::ModelEntry& entry : table.entries) {
      const auto schema =
          std::ranges::find(document->components, entry.component, [](const auto& one) { return one.first; });
      all.push_back({table.spec + " " + entry.component, runtime::compiled(entry.check),
                     validator::check_of(document, schema->second), entry});
    }
  }
}

std::vector<Subject> subjects() {
  std::vector<Subject> all;
  add_cases(all);  // first, in their order: tests/fuzz/seeds.mjs counts on it
  add_models(all);
  return all;
}

std::vector<Violation> violations(const runtime::Check& check, const json::Value& value,
                                  Direction direction) {
  runtime::Report report(direction);
  check(runtime::Payload(value), report);
  return report.take();
}

void compare_branches(const Subject& subject, const json::Value& value, Direction direction) {
  const std::string expected = tests::branches_of(subject.interpreted, value, direction, false);
  for (const bool known_as_sound : {false, true}) {
    if (tests::branches_of(subject.compiled, value, direction, known_as_sound) != expected ||
        tests::branches_of(subject.interpreted, value, direction, known_as_sound) != expected)
      tests::fail(subject.name + ": other branches are told");
  }
}

void judge(const Subject& subject, std::string_view text, const json::Value& value, Direction direction,
           bool valid) {
  const auto wrong = valid ? runtime::Verdict::invalid : runtime::Verdict::valid;
  // A member that stands twice counts by its last value, and one pass may have said no to its first.
  const bool may_err = valid && !json::parse(text, {.unique_names = true});
  if (!may_err && subject.compiled.judge(text, direction) == wrong)
    tests::fail(subject.name + ": one pass over the text errs");
  if (subject.compiled.judge(value, direction) == wrong)
    tests::fail(subject.name + ": one pass over the value errs");
}

/// The one thing that a schema allows and a type does not hold: an integer that 64 bits are too few for.
bool only_beyond_64_bits(const std::vector<Violation>& violations) {
  return std::ranges::all_of(violations, [](const Violation& one) {
    return one.keyword == "format" && one.expected == json::Value("int64") && one.found &&
           one.found->is_number() && !one.found->number()->as_int64();
  });
}

void round_trip(const Subject& subject, const json::Value& value, Direction direction,
                const std::vector<Violation>& violations) {
  const tests::Outcome outcome = subject.model->read(json::write(value), direction);
  if (!violations.empty()) {
    if (outcome.violations != violations) tests::fail(subject.name + ": the model reports otherwise");
  } else if (outcome.violations.empty()) {
    if (!outcome.equal || !json::parse(outcome.written))
      tests::fail(subject.name + ": read back as another value: " + outcome.written);
  } else if (!only_beyond_64_bits(outcome.violations)) {
    tests::fail(subject.name + ": the model alone refuses");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::vector<Subject> all = subjects();
  tests::Input input(data, size);
  const Subject& subject = all[input.below(all.size())];
  Direction direction = size % 2 == 0 ? Direction::request : Direction::response;
  if (subject.model) direction = subject.model->only.value_or(direction);
  const auto value = json::parse(input.rest());
  if (!value) {
    if (subject.compiled.judge(input.rest(), direction) == runtime::Verdict::valid)
      tests::fail(subject.name + ": what is no JSON is called valid");
    return 0;
  }
  const auto compiled = violations(subject.compiled, *value, direction);
  if (compiled != violations(subject.interpreted, *value, direction))
    tests::fail(subject.name + ": compiled and interpreted checks differ");
  judge(subject, input.rest(), *value, direction, compiled.empty());
  if (compiled.empty()) compare_branches(subject, *value, direction);
  if (subject.model) round_trip(subject, *value, direction, compiled);
  return 0;
}
