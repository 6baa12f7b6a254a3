#include "runtime/check/pattern.h"

#include <catch2/catch.hpp>
#include <chrono>
#include <iostream>

#include "tests/validator/files.h"

namespace understudy::runtime {
namespace {

bool matches(std::string_view expression, std::string_view text) {
  const auto pattern = Pattern::compile(expression);
  REQUIRE(pattern);
  return pattern->matches(text) == Pattern::Answer::yes;
}

TEST_CASE("escapes mean what ECMA-262 says") {
  CHECK(matches("^\\u{1F600}\\uD83D\\uDE00\\x41\\cJ\\0$", std::string("😀😀A\n") + '\0'));
  CHECK(matches("^[\\b\\-\\]]+$", "\b-]"));
  CHECK(matches("^[^]$", "\n"));
  CHECK(!matches("[]", "a"));
  CHECK(matches("^\\W\\S$", "é€"));
  CHECK(!matches("^.$", "\u2028"));
}

TEST_CASE("what a document's author wrote by habit is taken") {
  CHECK(matches("^\\-\\_\\@$", "-_@"));
  CHECK(matches("^a{,2}}$", "a{,2}}"));
  CHECK(matches("^[a-z0-9.-]+$", "a.b-c"));
}

TEST_CASE("what ECMA-262 does not know is refused with a reason") {
  for (const char* expression : {"(", ")", "[", "a**", "*a", "\\Z", "\\a", "(?<=a*)b", "(?P<n>a)", "(?>a)",
                                 "a\\", "\\p{Nope}", "[z-a]", "\\2(a)", "\\k<x>", "^*"}) {
    INFO(expression);
    const auto pattern = Pattern::compile(expression);
    CHECK(!pattern);
    if (!pattern) CHECK(!pattern.error().empty());
  }
}

TEST_CASE("an expression that runs away is stopped soon") {
  const auto start = std::chrono::steady_clock::now();
  const auto pattern = Pattern::compile("^(?=x)(x+x+)+$");
  REQUIRE(pattern);
  CHECK(pattern->matches(std::string(5000, 'x') + "!") == Pattern::Answer::too_costly);
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
}

TEST_CASE("nested groups beyond reason are refused, not followed") {
  CHECK(!Pattern::compile(std::string(100'000, '(')));
}

TEST_CASE("the patterns of real documents are read, or refused with a reason") {
  if (std::string(UNDERSTUDY_TEST_DATA).empty()) {
    WARN("NOT RUN: patterns of real documents; configure with -DUNDERSTUDY_TEST_DATA=FOLDER to run them");
    return;
  }
  const json::Value all = tests::read_json(std::string(UNDERSTUDY_TEST_DATA) + "/hostile/patterns.json");
  std::size_t read = 0;
  std::size_t refused = 0;
  for (const json::Value& one : *all.array()) {
    const json::Value* expression = one.is_string() ? &one : one.find("pattern");
    REQUIRE(expression != nullptr);
    const auto pattern = Pattern::compile(*expression->string());
    ++(pattern ? read : refused);
    if (pattern) pattern->matches(std::string(2000, 'a') + "!");
    if (!pattern) CHECK(!pattern.error().empty());
  }
  std::cout << "patterns: " << read << " read, " << refused << " refused\n";
  CHECK(read > refused * 10);
}

}  // namespace
}  // namespace understudy::runtime
