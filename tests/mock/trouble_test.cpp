#include "mock/step/trouble.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace understudy::tests {

TEST_CASE("a delay is a time, a range of times or log-normal") {
  CHECK(mock::read_delay("200") == mock::Delay{200, 200});
  CHECK(mock::read_delay("100-300") == mock::Delay{100, 300});
  CHECK(mock::read_delay("lognormal:120:0.5") == mock::Delay{120, 120, 0.5});
  for (const char* text :
       {"", "x", "-5", "300-100", "5-", "lognormal:5", "lognormal:5:99", "1e9", "nan", "5 "})
    CHECK(!mock::read_delay(text));
}

TEST_CASE("delays are drawn from their distribution") {
  mock::Chance chance(1);
  std::vector<std::int64_t> flat;
  std::vector<std::int64_t> bent;
  for (int i = 0; i < 2001; ++i) {
    flat.push_back(mock::drawn({100, 300}, chance).count());
    bent.push_back(mock::drawn({100, 100, 0.5}, chance).count());
  }
  std::ranges::sort(flat);
  std::ranges::sort(bent);
  CHECK(flat.front() >= 100);
  CHECK(flat.back() < 300);
  CHECK(std::abs(flat[1000] - 200) < 15);
  CHECK(std::abs(bent[1000] - 100) < 10);
  CHECK(std::abs(bent[1683] - 165) < 15);  // one sigma above: the median times e^0.5
}

TEST_CASE("so many percent of requests fail") {
  const runtime::ResponseSpec spec{.status = "5XX"};
  mock::PreparedOperation operation;
  operation.responses.push_back({.spec = &spec});
  mock::Chance chance(1);
  int failed = 0;
  for (int i = 0; i < 10'000; ++i) failed += mock::drawn_error(operation, 5, chance) ? 1 : 0;
  CHECK(failed > 400);
  CHECK(failed < 600);
  CHECK(mock::drawn_error(operation, 100, chance)->status == 500);
  CHECK(!mock::drawn_error(operation, 0, chance));
}

}  // namespace understudy::tests
