#include <catch2/catch.hpp>

#include "maps/models.h"

namespace maps {
namespace {

TEST_CASE("maps hold what their schema says, and no more") {
  CHECK(*parse_counts(R"({"a":1,"b":2})")->find("b") == 2);
  CHECK(parse_counts(R"({"a":-1})").error().front().pointer == "/a");
  const auto labels = parse_labels(R"({"name":"n","a":"b","c":null})");
  CHECK(labels->additional.find("a")->get() == "b");
  CHECK(labels->additional.find("c")->is_null());
  CHECK(to_json(*labels) == R"({"name":"n","a":"b","c":null})");
}

TEST_CASE("members that match a pattern are kept, others are refused") {
  CHECK(to_json(*parse_prefixed(R"({"id":"1","x-a":"b"})")) == R"({"id":"1","x-a":"b"})");
  CHECK_FALSE(parse_prefixed(R"({"id":"1","y":"b"})"));
}

TEST_CASE("lists nest, and their items have types of their own") {
  const auto nested = parse_nested(R"([[{"on":true}],[]])");
  REQUIRE(nested);
  CHECK(nested->at(0).at(0).on);
  CHECK(parse_flags("[true,false]")->at(0));
  CHECK_FALSE(parse_flags("[true,true]"));
}

TEST_CASE("what a type cannot say is checked all the same") {
  CHECK(parse_pair(R"(["a",1])")->item_2 == 1);
  CHECK_FALSE(parse_pair(R"(["a","b"])"));
  CHECK_FALSE(parse_pair(R"(["a",1,2])"));
  CHECK(*parse_exact(R"({"price":0.07,"mixed":null})")->price == 0.07);
  CHECK_FALSE(parse_exact(R"({"price":0.071})"));
  CHECK_FALSE(parse_exact(R"({"mixed":2})"));
}

}  // namespace
}  // namespace maps
