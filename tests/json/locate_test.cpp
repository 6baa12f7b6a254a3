#include <catch2/catch.hpp>

#include "json/pointer.h"

using understudy::json::locate;
using understudy::json::TextPlace;

namespace {

const std::string text = R"({
  "name": "é", "tags": [1, {"a\u0062": [], "c": -1.5e3}],
  "last" : null
})";

}  // namespace

TEST_CASE("a value is found by its pointer") {
  CHECK(locate(text, "") == TextPlace{1, 1});
  CHECK(locate(text, "/name") == TextPlace{2, 11});
  CHECK(locate(text, "/tags") == TextPlace{2, 24});
  CHECK(locate(text, "/tags/0") == TextPlace{2, 25});
  CHECK(locate(text, "/tags/1/ab") == TextPlace{2, 40});
  CHECK(locate(text, "/tags/1/c") == TextPlace{2, 49});
  CHECK(locate(text, "/last") == TextPlace{3, 12});
}

TEST_CASE("many values are found on one way, in whatever order they are asked for") {
  const std::vector<std::string> pointers{"/last",           "/tags/1/ab", "",
                                          "/tags/1/missing", "/tags/0",    "/tags/1/ab"};
  const std::vector<TextPlace> places = locate(text, pointers);
  REQUIRE(places.size() == pointers.size());
  for (std::size_t i = 0; i < pointers.size(); ++i) CHECK(places[i] == locate(text, pointers[i]));
  CHECK(places.front() == TextPlace{3, 12});
  CHECK(locate(text, std::vector<std::string>()).empty());
}

TEST_CASE("what is not there is placed at its parent") {
  CHECK(locate(text, "/tags/1/missing") == TextPlace{2, 28});
  CHECK(locate(text, "/tags/7") == TextPlace{2, 24});
  CHECK(locate(text, "/name/deeper") == TextPlace{2, 11});
}
