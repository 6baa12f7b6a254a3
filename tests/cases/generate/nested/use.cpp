#include <catch2/catch.hpp>

#include "nested/models.h"

namespace nested {
namespace {

TEST_CASE("unions, tuples, maps and recursion have both sides too") {
  const auto sent = parse_chain_write(
      R"({"account":{"owner":{"kind":"p","secret":"s"},"notes":[{"kind":"p","secret":"t"},"x"]}})");
  REQUIRE(sent);
  CHECK(std::get<PersonWrite>(sent->account->owner.value).secret == "s");
  CHECK(sent->account->notes->item_1->secret == "t");
  const auto seen =
      parse_chain_read(R"({"all":{"one":{"account":{"id":"i","owner":{"kind":"c","number":7}}}}})");
  REQUIRE(seen);
  CHECK(std::get<CompanyRead>(seen->all->find("one")->account->owner.value).number == 7);
}

}  // namespace
}  // namespace nested
