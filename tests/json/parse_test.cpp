#include "json/parse.h"

#include <catch2/catch.hpp>

#include "json/write.h"

namespace json = understudy::json;

namespace {

json::ParseError fault_of(std::string_view text) {
  const auto value = json::parse(text);
  REQUIRE_FALSE(value);
  return value.error();
}

}  // namespace

TEST_CASE("a text comes back as it was, white space aside") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {R"( {"b": 1, "a": [true, false, null], "c": {}} )", R"({"b":1,"a":[true,false,null],"c":{}})"},
      {R"([1.10, 1e5, 123456789012345678901234567890, -0.5])",
       R"([1.10,1e5,123456789012345678901234567890,-0.5])"},
      {R"("\u00e9\ud83d\ude00\u0001\"\\\/")", R"("é😀\u0001\"\\/")"},
      {"[]", "[]"},
  }));
  const auto value = json::parse(text);
  REQUIRE(value);
  CHECK(json::write(*value) == expected);
}

TEST_CASE("pretty text has two spaces a level") {
  CHECK(json::write_pretty(*json::parse(R"({"a":[1,{}],"b":[]})")) ==
        "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": []\n}");
}

TEST_CASE("a fault has line, column and a reason") {
  const json::ParseError fault = fault_of("{\n  \"é\": 1,\n  \"b\" 2\n}");
  CHECK(fault.line == 3);
  CHECK(fault.column == 7);
  CHECK(fault.message == "unexpected number literal; expected ':'");
}

TEST_CASE("what is no JSON is refused") {
  const std::string text =
      GENERATE(as<std::string>(), "", " ", "[1,]", "{\"a\":1,}", "nul", "01", "1 2", "'a'", "[1", "{\"a\"",
               "\"\xff\"", "\"\xed\xa0\x80\"", "\"a\nb\"", "NaN", "\xef\xbb", "[1]]", "{1:2}");
  INFO(text);
  CHECK_FALSE(json::parse(text));
}

TEST_CASE("of a name that stands twice the last one counts, in small and large objects") {
  CHECK(json::write(*json::parse(R"({"a":1,"b":2,"a":[3]})")) == R"({"a":[3],"b":2})");
  std::string large = "{";
  for (int i = 0; i < 100; ++i) large += "\"m" + std::to_string(i) + "\":0,";
  const auto value = json::parse(large + "\"m50\":1,\"m99\":2}");
  REQUIRE(value);
  CHECK(value->object()->size() == 100);
  CHECK(*value->find("m50") == json::Value(1));
  CHECK(*value->find("m99") == json::Value(2));
}

TEST_CASE("a name that stands twice is refused where names have to be unique") {
  const json::ParseLimits unique{.unique_names = true};
  const auto fault = json::parse(R"({"a":1,"a":2})", unique);
  REQUIRE_FALSE(fault);
  CHECK(fault.error().message == "the member `a` stands twice in one object");
  std::string large = "{";
  for (int i = 0; i < 100; ++i) large += "\"m" + std::to_string(i) + "\":0,";
  CHECK(json::parse(large + "\"n\":0}", unique));
  CHECK_FALSE(json::parse(large + "\"m50\":0}", unique));
}

TEST_CASE("deep nesting is refused and not followed") {
  CHECK(json::parse(std::string(200, '[') + std::string(200, ']')));
  CHECK(fault_of(std::string(1'000'000, '[')).message == "nested deeper than 256 levels");
}

TEST_CASE("a number that no double can hold is read as it stands") {
  const auto value = json::parse("1e400");
  REQUIRE(value);
  CHECK(value->number()->text() == "1e400");
  CHECK(value->number()->is_integer());
}
