#include <catch2/catch.hpp>

#include "recursion/models.h"

namespace recursion {
namespace {

TEST_CASE("a type can contain itself, and copies are deep") {
  const std::string text =
      R"({"name":"a","next":{"name":"b","next":{"name":"c"}},"children":[{"name":"d"}],"by_name":{"e":{"name":"e"}}})";
  const auto node = parse_node(text);
  REQUIRE(node);
  Node copy = *node;
  CHECK(copy == *node);
  (*copy.next)->name = "changed";
  CHECK((*node->next)->name == "b");
  CHECK_FALSE(copy == *node);
  CHECK(to_json(*node) == text);
}

TEST_CASE("expressions nest, and a new one is finite") {
  const Expression fresh;
  CHECK(std::holds_alternative<runtime::Box<Sum>>(fresh.value));
  const auto sum = parse_expression(R"({"left":1,"right":{"left":2,"right":3}})");
  REQUIRE(sum);
  const Sum& outer = *std::get<runtime::Box<Sum>>(sum->value);
  CHECK(std::get<runtime::Decimal>(std::get<runtime::Box<Sum>>(outer.right->value)->left->value) == 2);
  CHECK(to_json(*sum) == R"({"left":1,"right":{"left":2,"right":3}})");
}

TEST_CASE("a violation deep inside has the whole pointer") {
  const auto sum = parse_expression(R"({"left":1,"right":{"left":2,"right":"3"}})");
  REQUIRE_FALSE(sum);
}

TEST_CASE("unions recur through lists and maps") {
  const std::string text = R"({"a":["b",{"c":"d"}]})";
  const auto value = parse_json(text);
  REQUIRE(value);
  CHECK(to_json(*value) == text);
}

TEST_CASE("two types contain each other") {
  const std::string text = R"({"second":{"first":{},"firsts":[{}]}})";
  CHECK(to_json(*parse_first(text)) == text);
}

TEST_CASE("lists and maps of themselves are types of their own") {
  const auto tree = parse_tree("[[],[[]]]");
  REQUIRE(tree);
  CHECK(tree->more.size() == 2);
  CHECK(tree->more[1].more[0].more.empty());
  CHECK(to_json(*tree) == "[[],[[]]]");
  const auto folders = parse_folders(R"({"a":{"b":{}}})");
  REQUIRE(folders);
  CHECK(to_json(*folders) == R"({"a":{"b":{}}})");
  const auto layers = parse_layers(R"([{"a":[]},{}])");
  REQUIRE(layers);
  CHECK(layers->more.size() == 2);
  CHECK(to_json(*layers) == R"([{"a":[]},{}])");
  CHECK_FALSE(parse_tree("[1]"));
}

TEST_CASE("a component that only refers to another one is another name of its type") {
  STATIC_REQUIRE(std::is_same_v<Shade, Color>);
  STATIC_REQUIRE(std::is_same_v<Tint, Color>);
  const auto painting = parse_painting(R"({"shade":"red"})");
  REQUIRE(painting);
  CHECK(painting->shade == Color::red);
  CHECK(painting->tint_or_default() == Color::green);
}

}  // namespace
}  // namespace recursion
