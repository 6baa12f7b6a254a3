#include <catch2/catch.hpp>

#include "presence/models.h"

namespace presence {
namespace {

TEST_CASE("absent, null and present survive the way in and out, and unknown members do too") {
  const std::string text =
      R"({"id":9007199254740993,"owner":null,"color":"green","nick":null,"fur":{"long":true}})";
  const auto pet = parse_pet(text);
  REQUIRE(pet);
  CHECK(pet->id == 9007199254740993);
  CHECK(pet->owner.is_null());
  CHECK(pet->color == Color::green);
  CHECK_FALSE(pet->age.has_value());
  CHECK(pet->nick.is_null());
  CHECK_FALSE(pet->nick.is_absent());
  CHECK(pet->additional.find("fur") != nullptr);
  CHECK(to_json(*pet) == text);
}

TEST_CASE("a default is told on demand and never written") {
  const Pet pet{.id = 1, .owner = "Ada", .color = Color::red};
  CHECK(pet.age_or_default() == 3);
  CHECK(pet.nick_or_default() == "none");
  CHECK(pet.paint_or_default() == Color::green);
  CHECK(to_json(pet) == R"({"id":1,"owner":"Ada","color":"red"})");
}

TEST_CASE("every broken rule is told at once, with its place") {
  const auto pet = parse_pet(R"({"id":0,"color":"blue","age":true})");
  REQUIRE_FALSE(pet);
  std::string pointers;
  for (const auto& violation : pet.error()) pointers += violation.keyword + violation.pointer + " ";
  CHECK(pointers == "required minimum/id enum/color type/age ");
}

TEST_CASE("an integer that 64 bits cannot hold is refused, not cut") {
  const auto pet = parse_pet(R"({"id":92233720368547758080,"owner":null,"color":"red"})");
  REQUIRE_FALSE(pet);
  CHECK(pet.error().front().pointer == "/id");
  CHECK(parse_pet(R"({"id":1,"owner":null,"color":"red","age":2147483648})").error().front().pointer ==
        "/age");
}

TEST_CASE("a text that is no JSON is one violation") {
  const auto pet = parse_pet("{\"id\":");
  REQUIRE_FALSE(pet);
  CHECK(pet.error().size() == 1);
  CHECK(pet.error().front().keyword == "json");
}

TEST_CASE("a closed object has no place for other members, and a constant holds its value from the start") {
  CHECK_FALSE(parse_closed(R"({"kind":"closed","more":1})"));
  CHECK(to_json(Closed{}) == R"({"kind":"closed"})");
}

TEST_CASE("texts and enumerators lead to each other") {
  CHECK(to_string(Color::green) == "green");
  CHECK(color_from_string("red") == Color::red);
  CHECK_FALSE(color_from_string("blue").has_value());
}

TEST_CASE("models compare by value") {
  const Pet one{.id = 1, .owner = nullptr};
  Pet other = one;
  CHECK(one == other);
  other.nick = nullptr;
  CHECK_FALSE(one == other);
}

}  // namespace
}  // namespace presence
