#include <catch2/catch.hpp>

#include "composed/models.h"

namespace composed {
namespace {

TEST_CASE("allOf is one struct with the members of all its parts") {
  const auto cat = parse_cat(R"({"lives":9,"name":"Tom","fur":true})");
  REQUIRE(cat);
  CHECK(cat->name == "Tom");
  CHECK(cat->lives == 9);
  CHECK(to_json(*cat) == R"({"lives":9,"name":"Tom","fur":true})");
  CHECK(parse_cat(R"({"lives":9,"name":"T"})").error().front().pointer == "/name");
}

TEST_CASE("where several branches fit, the first one holds the value, and nothing is lost") {
  const auto both = parse_overlapping(R"({"b":"x","c":1.5,"a":1})");
  REQUIRE(both);
  CHECK(both->value.index() == 0);
  CHECK(to_json(*both) == R"({"b":"x","c":1.5,"a":1})");
}

TEST_CASE("a reference may be null in a member, a list and a map") {
  const std::string text =
      R"({"b":[null,{"name":"Tom","lives":1}],"a":null,"c":null,"d":{"z":null,"a":"b"}})";
  const auto all = parse_nullables(text);
  REQUIRE(all);
  CHECK(all->a.is_null());
  CHECK(all->b.get().at(0).is_null());
  CHECK(to_json(*all) == text);
}

}  // namespace
}  // namespace composed
