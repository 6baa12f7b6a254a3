#include "mock/read/clock.h"

#include <catch2/catch.hpp>

namespace understudy::mock {

namespace {

Time at(std::int64_t milliseconds) { return Time(std::chrono::milliseconds(milliseconds)); }

}  // namespace

TEST_CASE("a time is told as RFC 3339 has it, in UTC with milliseconds") {
  CHECK(date_time_text(at(0)) == "1970-01-01T00:00:00.000Z");
  CHECK(date_time_text(at(1'719'322'539'391)) == "2024-06-25T13:35:39.391Z");
  CHECK(date_time_text(at(1'709'251'199'999)) == "2024-02-29T23:59:59.999Z");
  CHECK(date_time_text(at(-1)) == "1969-12-31T23:59:59.999Z");
  CHECK(date_time_text(at(9'214'646'399'007)) == "2261-12-31T23:59:59.007Z");
}

TEST_CASE("a date is told without a time") {
  CHECK(date_text(at(0)) == "1970-01-01");
  CHECK(date_text(at(-8'520'336'000'000)) == "1700-01-01");
}

}  // namespace understudy::mock
