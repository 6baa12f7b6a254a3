#include "tests/generated/same.h"

#include <catch2/catch.hpp>

#include "json/write.h"
#include "runtime/model/compiled.h"
#include "tests/generated/branches_of.h"

namespace understudy::tests {
namespace {

void print(const runtime::Violation& violation, const std::string& indent, std::string& text) {
  text += indent + std::string(runtime::name_of(violation.in)) + " " + violation.pointer + " " +
          violation.keyword + " (" + violation.rule + ") expected " + json::write(violation.expected) +
          ", found " + (violation.found ? json::write(*violation.found) : "nothing") + ": " +
          violation.message + "\n";
  for (const runtime::Violation& reason : violation.why_not) print(reason, indent + "  ", text);
}

/// Checks that a sound value takes the same branches, compiled and interpreted, known as sound or not.
void same_branches(const runtime::Check& compiled, const runtime::Check& interpreted,
                   const json::Value& value, runtime::Direction direction) {
  const std::string expected = branches_of(interpreted, value, direction, false);
  INFO(json::write(value));
  CHECK(branches_of(interpreted, value, direction, true) == expected);
  CHECK(branches_of(compiled, value, direction, false) == expected);
  CHECK(branches_of(compiled, value, direction, true) == expected);
}

}  // namespace

std::string text_of(const std::vector<runtime::Violation>& violations) {
  std::string text;
  for (const runtime::Violation& violation : violations) print(violation, "", text);
  return text;
}

void same_verdict(const runtime::Check& compiled, const json::Value& value, runtime::Direction direction,
                  bool valid) {
  const auto wrong = valid ? runtime::Verdict::invalid : runtime::Verdict::valid;
  const std::string text = json::write(value);
  if (compiled.judge(std::string_view(text), direction) == wrong)
    FAIL_CHECK("one pass over the text is wrong: " << text);
  if (compiled.judge(value, direction) == wrong) FAIL_CHECK("one pass over the value is wrong: " << text);
}

std::vector<runtime::Violation> same_violations(const runtime::Check& compiled,
                                                const runtime::Check& interpreted, const json::Value& value,
                                                runtime::Direction direction) {
  runtime::Report left(direction);
  runtime::Report right(direction);
  compiled(runtime::Payload(value), left);
  interpreted(runtime::Payload(value), right);
  if (left.violations() != right.violations()) {
    FAIL_CHECK("of " << json::write(value) << "\ncompiled:\n"
                     << text_of(left.violations()) << "interpreted:\n"
                     << text_of(right.violations()));
  }
  same_verdict(compiled, value, direction, right.ok());
  if (right.ok()) same_branches(compiled, interpreted, value, direction);
  return right.take();
}

std::vector<runtime::Violation> same_violations(runtime::CheckValue compiled,
                                                const runtime::Check& interpreted, const json::Value& value,
                                                runtime::Direction direction) {
  return same_violations(runtime::compiled(compiled), interpreted, value, direction);
}

}  // namespace understudy::tests
