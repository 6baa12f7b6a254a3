// A line of expression, then the text that it is held against. How long that takes is for libFuzzer to judge.

#include "runtime/check/pattern.h"
#include "tests/fuzz/input.h"

using namespace understudy;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  tests::Input input(data, size);
  const std::string source = input.line();
  const auto pattern = runtime::Pattern::compile(source);
  if (!pattern) {
    if (pattern.error().empty()) tests::fail("a refused expression without words");
    return 0;
  }
  const auto first = pattern->match(input.rest());
  const auto second = pattern->match(input.rest());
  if (first.answer != second.answer || first.cost != second.cost) tests::fail("two answers to one question");
  return 0;
}
