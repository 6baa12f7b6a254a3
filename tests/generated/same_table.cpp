#include "tests/generated/same_table.h"

#include <catch2/catch.hpp>

#include "tests/generated/written_table.h"

namespace understudy::tests {

void compare_tables(const runtime::Api& left, const runtime::Api& right) {
  const auto one = written_table(left);
  const auto other = written_table(right);
  CHECK(one.front() == other.front());
  REQUIRE(one.size() == other.size());
  for (std::size_t i = 1; i < one.size(); ++i) {
    INFO(left.operations[i - 1].id);
    CHECK(one[i] == other[i]);
  }
}

}  // namespace understudy::tests
