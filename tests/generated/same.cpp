#include "tests/generated/same.h"

#include <catch2/catch.hpp>

#include "json/write.h"
#include "runtime/model/compiled.h"

namespace understudy::tests {
namespace {

void print(const runtime::Violation& violation, const std::string& indent, std::string& text) {
  text += indent + std::string(runtime::name_of(violation.in)) + " " + violation.pointer + " " +
          violation.keyword + " (" + violation.rule + ") expected " + json::write(violation.expected) +
          ", found " + (violation.found ? json::write(*violation.found) : "nothing") + ": " +
          violation.message + "\n";
  for (const runtime::Violation& reason : violation.why_not) print(reason, indent + "  ", text);
}

}  // namespace

std::string text_of(const std::vector<runtime::Violation>& violations) {
  std::string text;
  for (const runtime::Violation& violation : violations) print(violation, "", text);
  return text;
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
  return right.take();
}

std::vector<runtime::Violation> same_violations(runtime::CheckValue compiled,
                                                const runtime::Check& interpreted, const json::Value& value,
                                                runtime::Direction direction) {
  return same_violations(runtime::compiled(compiled), interpreted, value, direction);
}

}  // namespace understudy::tests
