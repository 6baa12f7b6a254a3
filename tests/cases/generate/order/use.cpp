#include <catch2/catch.hpp>

#include "order/models.h"

namespace order {
namespace {

template <typename T>
void keeps(runtime::Parsed<T> (*parse)(std::string_view, runtime::Direction), const std::string& text) {
  const auto parsed = parse(text, runtime::Direction::request);
  INFO(text);
  REQUIRE(parsed);
  CHECK(runtime::write_json(*parsed) == text);
}

TEST_CASE("members are written in the order in which they came, known and unknown ones") {
  keeps(parse_open, R"({"z":1,"b":"x","y":{"d":1,"c":2},"a":1})");
  keeps(parse_open, R"({"additional":{"b":1},"a":1,"member_order":"x"})");
  keeps(parse_closed, R"({"b":"x","a":1})");
  keeps(parse_typed, R"({"z":1,"a":"x","y":2})");
  keeps(parse_free, R"({"z":[],"a":"x","y":null})");
  keeps(parse_map, R"({"z":{"b":"x","a":1},"a":{"a":2}})");
  keeps(parse_patterned, R"({"x-b":1,"id":"i","x-a":2})");
  keeps(parse_only_patterns, R"({"x-b":1,"x-a":2})");
  keeps(parse_tree, R"({"next":{"by_name":{"z":{},"a":{"name":"n"}},"name":"m"},"name":"l"})");
  keeps(parse_beside, R"({"b":"x","message":"m","additional":{"message":1},"a":1,"q":2})");
  keeps(parse_beside, R"({"additional":{"message":1},"z":true,"message":"m"})");
  keeps(parse_conditional, R"({"c":"kept","a":1})");
  keeps(parse_adjacent, R"({"c":"kept","a":1})");
  keeps(parse_within, R"({"c":7,"a":1})");
}

TEST_CASE("a member that is added later stands at the end, one that is taken away leaves no gap") {
  auto open = *parse_open(R"({"z":1,"b":"x","a":1})");
  open.additional.set("y", 2);
  open.b.reset();
  open.member_order_2 = "m";
  CHECK(to_json(open) == R"({"z":1,"a":1,"member_order":"m","y":2})");
}

TEST_CASE("order makes no difference to equality") {
  CHECK(*parse_open(R"({"z":1,"a":1})") == *parse_open(R"({"a":1,"z":1})"));
  CHECK(*parse_map(R"({"y":{"a":1},"z":{"a":2}})") == *parse_map(R"({"z":{"a":2},"y":{"a":1}})"));
  CHECK_FALSE(*parse_map(R"({"y":{"a":1}})") == *parse_map(R"({"y":{"a":2}})"));
}

TEST_CASE("a map speaks as a JSON object does") {
  runtime::Map<int> map = {{"b", 1}, {"a", 2}};
  map.set("b", 3);
  CHECK(map.size() == 2);
  CHECK(map.begin()->name == "b");
  CHECK(*map.find("b") == 3);
  CHECK(map.find("c") == nullptr);
  CHECK(map.erase("b"));
  CHECK_FALSE(map.erase("b"));
}

TEST_CASE("one pattern and nothing else is a map of one type") {
  CHECK(*parse_only_patterns(R"({"x-a":2})")->find("x-a") == 2);
  CHECK(*parse_patterned(R"({"x-a":2})")->additional.find("x-a") == 2);
  CHECK_FALSE(parse_only_patterns(R"({"y":2})"));
}

}  // namespace
}  // namespace order
