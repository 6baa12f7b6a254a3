#include "json/number.h"

#include <catch2/catch.hpp>

using understudy::json::Number;

namespace {

Number number(std::string_view text) { return Number::from_text(text); }

}  // namespace

TEST_CASE("a number is an integer by its value, not by its spelling") {
  CHECK(number("1.0").is_integer());
  CHECK(number("1e3").is_integer());
  CHECK(number("120e-1").is_integer());
  CHECK(number("123456789012345678901234567890").is_integer());
  CHECK_FALSE(number("1.5").is_integer());
  CHECK_FALSE(number("12e-1").is_integer());
}

TEST_CASE("64 bits are given only for what fits") {
  CHECK(number("9223372036854775807").as_int64() == 9223372036854775807);
  CHECK(number("-9223372036854775808.0").as_int64() == INT64_MIN);
  CHECK(number("-9223372036854775808").as_int64() == INT64_MIN);
  CHECK_FALSE(number("9223372036854775808").as_int64());
  CHECK(number("18446744073709551615").as_uint64() == UINT64_MAX);
  CHECK_FALSE(number("18446744073709551616").as_uint64());
  CHECK_FALSE(number("-1").as_uint64());
  CHECK(number("1.5e1").as_int64() == 15);
  CHECK_FALSE(number("0.5").as_int64());
}

TEST_CASE("numbers compare exactly at any size") {
  CHECK(number("1") == number("1.0"));
  CHECK(number("100") == number("1e2"));
  CHECK(number("-0.0") == number("0"));
  CHECK(number("9007199254740993") > number("9007199254740992.0"));
  CHECK(number("0.1") < number("0.10000000000000001"));
  CHECK(number("-2") < number("-1.5"));
  CHECK(number("1e1000000000000") > number("1e999999999999"));
  CHECK(number("1e-400") > number("0"));
}

TEST_CASE("a multiple is decided on decimals") {
  CHECK(number("0.07").is_multiple_of(number("0.01")));
  CHECK(number("19.99").is_multiple_of(number("0.01")));
  CHECK_FALSE(number("19.995").is_multiple_of(number("0.01")));
  CHECK(number("4.5").is_multiple_of(number("1.5")));
  CHECK(number("12391239123").is_multiple_of(number("1e-8")));
  CHECK(number("-9").is_multiple_of(number("3")));
  CHECK(number("123456789012345678901234567890").is_multiple_of(number("10")));
  CHECK_FALSE(number("123456789012345678901234567891").is_multiple_of(number("10")));
  CHECK(number("0").is_multiple_of(number("0.3")));
}

TEST_CASE("a multiple of huge scale is answered, and soon") {
  CHECK(number("1e308").is_multiple_of(number("0.5")));
  CHECK(number("1e900000000000000000").is_multiple_of(number("1e-900000000000000000")));
  CHECK_FALSE(number("5").is_multiple_of(number("0")));
}

TEST_CASE("a number keeps its spelling") {
  CHECK(number("1.10").text() == "1.10");
  CHECK(number("123456789012345678901234567890").text() == "123456789012345678901234567890");
  CHECK(Number(0.1).text() == "0.1");
  CHECK(Number(std::uint64_t{18446744073709551615U}).text() == "18446744073709551615");
}
