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

TEST_CASE("what is not there is placed at its parent") {
  CHECK(locate(text, "/tags/1/missing") == TextPlace{2, 28});
  CHECK(locate(text, "/tags/7") == TextPlace{2, 24});
  CHECK(locate(text, "/name/deeper") == TextPlace{2, 11});
}
