#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "json/json.h"
#include "json/nlohmann.h"
#include "json/parse.h"
#include "json/pointer.h"
#include "json/utf8.h"
#include "json/write.h"

namespace json = understudy::json;

TEST_CASE("equality looks at values and not at order or spelling") {
  CHECK(json::parse_trusted(R"({"a":1,"b":[1.0]})") == json::parse_trusted(R"({"b":[1],"a":1e0})"));
  CHECK_FALSE(json::parse_trusted("[1,2]") == json::parse_trusted("[2,1]"));
  CHECK_FALSE(json::Value(false) == json::Value(0));
  CHECK_FALSE(json::parse_trusted(R"({"a":1})") == json::parse_trusted(R"({"a":1,"b":1})"));
}

TEST_CASE("setting a member replaces it in its place") {
  json::Object object{{"a", 1}, {"b", 2}};
  object.set("a", 3);
  object.set("c", 4);
  CHECK(object.begin()->value == json::Value(3));
  CHECK(object.size() == 3);
  CHECK(object.erase("b"));
  CHECK_FALSE(object.erase("b"));
}

TEST_CASE("a pointer finds members and items, and nothing else") {
  const json::Value value = json::parse_trusted(R"({"a/b":{"~":[10,20]},"":1})");
  CHECK(*json::at_pointer(value, "/a~1b/~0/1") == json::Value(20));
  CHECK(*json::at_pointer(value, "/") == json::Value(1));
  CHECK(json::at_pointer(value, "") == &value);
  CHECK(json::at_pointer(value, "/a~1b/~0/01") == nullptr);
  CHECK(json::at_pointer(value, "/a~1b/~0/2") == nullptr);
  CHECK(json::at_pointer(value, "a") == nullptr);
  CHECK(json::at_pointer(value, "/~2") == nullptr);
  CHECK(json::escape_token("a/b~c") == "a~1b~0c");
}

TEST_CASE("nlohmann's values come and go") {
  const json::Value value =
      json::parse_trusted(R"({"z":[1,-2,18446744073709551615,0.5,"é",null,true],"a":{}})");
  CHECK(json::from_nlohmann(json::to_nlohmann(value)) == value);
  CHECK(json::to_nlohmann(value).begin().key() == "z");
}

TEST_CASE("a member is found by its whole name, whatever its length and wherever another name differs") {
  for (std::size_t size = 0; size < 40; ++size) {
    const std::string name(size, 'n');
    const json::Object object{{name, json::Value(1)}};
    CHECK(object.find(name) != nullptr);
    CHECK(object.find(name + "n") == nullptr);
    for (std::size_t at = 0; at < size; ++at) {
      std::string other = name;
      other[at] = 'm';
      CAPTURE(other);
      REQUIRE(object.find(other) == nullptr);
    }
  }
}

TEST_CASE("a string is written as nlohmann writes it, whatever its length and wherever it needs an escape") {
  for (std::size_t length = 0; length < 50; ++length) {
    for (std::size_t place = 0; place <= length; ++place) {
      for (const char escaped : {'"', '\\', '\n', '\x1f', ' ', '\x7f'}) {
        std::string text(length, 'x');
        if (place < length) text[place] = escaped;
        REQUIRE(json::write(json::Value(text)) == nlohmann::json(text).dump());
      }
    }
  }
}

TEST_CASE("length counts code points, and broken UTF-8 is seen") {
  CHECK(json::code_points("aé😀") == 3);
  CHECK(json::is_utf8("aé😀"));
  for (const char* broken :
       {"\x80", "\xc0\xaf", "\xe0\x80\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xf5", "\xe2\x82"}) {
    CHECK_FALSE(json::is_utf8(broken));
  }
}
