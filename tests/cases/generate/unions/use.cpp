#include <catch2/catch.hpp>

#include "unions/models.h"

namespace unions {
namespace {

TEST_CASE("a discriminator leads to its alternative") {
  const auto shape = parse_shape(R"({"type":"square","side":2})");
  REQUIRE(shape);
  CHECK(std::get<Square>(shape->value).side == 2);
  CHECK(to_json(*shape) == R"({"type":"square","side":2})");
  CHECK(to_json(Shape{Circle{.radius = 1.5}}) == R"({"type":"circle","radius":1.5})");
}

TEST_CASE("the branch that was meant says what is wrong") {
  const auto shape = parse_shape(R"({"type":"circle","radius":-2,"side":1})");
  REQUIRE_FALSE(shape);
  REQUIRE(shape.error().size() == 1);
  CHECK(shape.error().front().pointer == "/radius");
  CHECK(shape.error().front().keyword == "exclusiveMinimum");
}

TEST_CASE("a discriminator that no branch insists on is a hint: the branches' rules have the last word") {
  CHECK(std::get<Dog>(parse_pet(R"({"kind":"Dog","bark":"loud"})")->value).bark == "loud");
  const auto named_wrongly = parse_pet(R"({"kind":"Dog","scales":7})");
  REQUIRE(named_wrongly);
  CHECK(std::get<Lizard>(named_wrongly->value).scales == 7);
  for (const std::string text : {R"({"kind":"Dog","scales":7})", R"({"scales":7,"kind":"Newt"})"})
    CHECK(to_json(*parse_pet(text)) == text);
  CHECK(to_json(Pet{Dog{.bark = "loud"}}) == R"({"kind":"Dog","bark":"loud"})");
}

TEST_CASE("without a discriminator the branches' own rules decide") {
  const auto one = parse_untagged(R"({"side":3})");
  REQUIRE(one);
  CHECK(std::get<UntaggedWithSide>(one->value).side == 3);
  CHECK_FALSE(parse_untagged(R"({"side":3,"radius":1})"));
}

TEST_CASE("JSON types tell alternatives apart, and null stands beside them") {
  CHECK(parse_token("null")->is_null());
  CHECK(std::get<std::int64_t>(parse_token("7")->get().value) == 7);
  CHECK(std::get<std::vector<std::string>>(parse_token(R"(["a"])")->get().value).size() == 1);
  CHECK(std::get<bool>(parse_either("true")->value));
}

TEST_CASE("a union beside members keeps each member once") {
  const std::string text = R"({"message":"no","type":"circle","radius":1,"more":2})";
  const auto failure = parse_failure(text);
  REQUIRE(failure);
  CHECK(failure->message == "no");
  const Circle& circle = std::get<Circle>(failure->alternative.value);
  CHECK(circle.additional.find("message") == nullptr);
  CHECK(circle.additional.find("more") != nullptr);
  CHECK(to_json(*failure) == text);
}

}  // namespace
}  // namespace unions
