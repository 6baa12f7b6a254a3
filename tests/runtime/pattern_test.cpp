#include "runtime/check/pattern.h"

#include <catch2/catch.hpp>

#include "runtime/check/array.h"
#include "runtime/check/object.h"

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

TEST_CASE("an expression that runs away is stopped") {
  const auto pattern = Pattern::compile("^(?=x)(x+x+)+$");
  REQUIRE(pattern);
  CHECK(pattern->matches(std::string(5000, 'x') + "!") == Pattern::Answer::too_costly);
}

TEST_CASE("counts of counts are read or refused") {
  for (const char* expression :
       {"((a{1,1000}){1,1000}){1,1000}", "(?=x)((a{1,1000}){1,1000}){1,1000}", "a{65535}b{65535}",
        "(\\p{L}{1,1000}){1,1000}", "(?:(?:(?:a?){100}){100}){100}b", "^(a{1,255}){1,255}$",
        "[a-z]{1,999}x{1,999}"}) {
    INFO(expression);
    const auto pattern = Pattern::compile(expression);
    if (pattern) pattern->matches(std::string(20'000, 'a') + "!");
    if (!pattern) CHECK(!pattern.error().empty());
  }
}

TEST_CASE("nested groups beyond reason are refused, not followed") {
  CHECK(!Pattern::compile(std::string(100'000, '(')));
}

TEST_CASE("many costly matches together are stopped like one") {
  const auto pattern = Pattern::compile("^(?=x)(x+x+)+$");
  REQUIRE(pattern);
  const json::Array items(5000, json::Value(std::string(60, 'x') + "!"));
  Report report(Direction::request);
  const auto fits = [&](const json::Value& item, const Path& at, Report& inner) {
    runtime::pattern(item, *pattern, {at, "#/contains/pattern"}, inner);
  };
  contains(items, {.check = fits}, {Path(), "#"}, report);
  REQUIRE(!report.ok());
  CHECK(report.violations().front().keyword == "limit");
}

TEST_CASE("a name that cannot be compared in time is refused, not passed by") {
  const auto pattern = Pattern::compile("^(?=x)(x+x+)+$");
  REQUIRE(pattern);
  const auto anything = [](const json::Value&, const Path&, Report&) {};
  const PatternMember members[] = {{&*pattern, anything, "#/patternProperties/p"}};
  const json::Value value(json::Object{{std::string(60, 'x') + "!", 1}});
  Report report(Direction::request);
  other_members(value, {.patterns = members}, Path(), report);
  REQUIRE(report.violations().size() == 1);
  CHECK(report.violations().front().rule == "#/patternProperties/p");
  CHECK(report.violations().front().message ==
        "is refused, as it takes too long to compare its name with the pattern ^(?=x)(x+x+)+$");
}

}  // namespace
}  // namespace understudy::runtime
