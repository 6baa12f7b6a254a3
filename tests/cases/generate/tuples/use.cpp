#include <catch2/catch.hpp>

#include "tuples/models.h"

namespace tuples {
namespace {

TEST_CASE("each item of a tuple has a type of its own") {
  const auto pair = parse_pair(R"(["a",1])");
  REQUIRE(pair);
  CHECK(pair->item_1 == "a");
  CHECK(pair->item_2 == 1);
  CHECK(to_json(Pair{.item_1 = "b", .item_2 = 2}) == R"(["b",2])");
}

TEST_CASE("too few items, too many and wrong ones are refused with their places") {
  CHECK(parse_pair(R"(["a"])").error().front().keyword == "minItems");
  CHECK(parse_pair(R"(["a",1,2])").error().front().pointer == "/2");
  CHECK(parse_pair(R"([1,"a"])").error().size() == 2);
  CHECK(parse_pair("{}").error().front().keyword == "type");
}

TEST_CASE("items are named by their titles, may be missing at the end or null, and others follow") {
  for (const std::string text : {"[1.5,2.5]", "[1.5,2.5,null]", R"([1.5,2.5,3.5,"x","y"])"}) {
    const auto point = parse_point(text);
    REQUIRE(point);
    CHECK(point->longitude == 1.5);
    CHECK(to_json(*point) == text);
  }
  CHECK(parse_point("[1,2]")->altitude.is_absent());
  CHECK(parse_point("[1,2,null]")->altitude.is_null());
  CHECK(parse_point(R"([1,2,3,"x"])")->more == std::vector<std::string>{"x"});
}

TEST_CASE("an item that is missing ends the array") {
  CHECK(to_json(Loose{.item_2 = Pair{}}) == "[]");
  CHECK(to_json(*parse_loose(R"([true,["a",1],{"b":null}])")) == R"([true,["a",1],{"b":null}])");
}

TEST_CASE("allOf joins what it says about each item") {
  CHECK(to_json(*parse_both(R"([true,["a",1],false,[]])")) == R"([true,["a",1],false,[]])");
  CHECK(parse_both("[true]")->item_1);
  CHECK_FALSE(parse_both("[]"));
}

TEST_CASE("a tuple can contain itself") {
  const auto cons = parse_cons("[1,[2,[3]]]");
  REQUIRE(cons);
  CHECK((*(*(*cons->item_2)->item_2)).item_1 == 3);
  CHECK(to_json(*cons) == "[1,[2,[3]]]");
  CHECK(*cons == *parse_cons("[1,[2,[3]]]"));
}

TEST_CASE("a tuple stands wherever a type can") {
  const std::string text = R"({"pair":["a",1],"either":["b",2],"several":[3,"x"]})";
  const auto holder = parse_holder(text);
  REQUIRE(holder);
  CHECK(std::get<Pair>(holder->either->value).item_2 == 2);
  CHECK(to_json(*holder) == text);
}

}  // namespace
}  // namespace tuples
