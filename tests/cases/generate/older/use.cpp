#include <catch2/catch.hpp>

#include "older/models.h"

namespace older {
namespace {

TEST_CASE("what OpenAPI 3.0 says by nullable is read as what 3.1 says by types") {
  const std::string text =
      R"({"price":0.07,"name":null,"id":1,"color":null,"parent":null,"tags":{"b":null,"a":"x"}})";
  const auto item = parse_item_read(text);
  REQUIRE(item);
  CHECK(item->name.is_null());
  CHECK(item->color.is_null());
  CHECK(item->tags.get().find("b")->is_null());
  CHECK(to_json(*item) == text);
}

TEST_CASE("an exclusive bound, a multiple and an integer as it has to be written are checked") {
  CHECK_FALSE(parse_item_write(R"({"price":0,"name":"n"})"));
  CHECK_FALSE(parse_item_write(R"({"price":0.071,"name":"n"})"));
  CHECK_FALSE(parse_item_write(R"({"price":1,"name":"n","count":1.0})"));
  CHECK(parse_item_write(R"({"price":1,"name":"n"})")->count_or_default() == 1);
}

TEST_CASE("types that extend one with a discriminator are told apart by it") {
  const auto kennel = parse_kennel_read(R"({"first":{"petType":"Cat","purrs":null,"bark":"no"}})");
  REQUIRE(kennel);
  CHECK(std::get<Cat>(kennel->first->value).purrs.is_null());
}

}  // namespace
}  // namespace older
