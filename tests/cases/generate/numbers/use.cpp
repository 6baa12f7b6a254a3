#include <catch2/catch.hpp>
#include <type_traits>

#include "numbers/models.h"

namespace numbers {
namespace {

std::string written(const std::string& member, const std::string& number) {
  const auto parsed = parse_numbers("{\"" + member + "\":" + number + "}");
  if (!parsed) return parsed.error().front().keyword + " " + json::write(parsed.error().front().expected);
  const std::string text = to_json(*parsed);
  return text.substr(member.size() + 4, text.size() - member.size() - 5);
}

TEST_CASE("a number is written as it came, or refused") {
  CHECK(written("count", "9007199254740993") == "9007199254740993");
  CHECK(written("count", "1180591620717411303424") == "format \"int64\"");
  CHECK(written("small", "2147483647") == "2147483647");
  CHECK(written("small", "2147483648") == "format \"int32\"");
  CHECK(written("wide", "18446744073709551615") == "18446744073709551615");
  CHECK(written("bounded", "18446744073709551615") == "18446744073709551615");
  CHECK(written("huge", "1180591620717411303424") == "1180591620717411303424");
  CHECK(written("exact", "0.1000000000000000055") == "0.1000000000000000055");
  CHECK(written("exact", "0.1") == "0.1");
  CHECK(written("exact", "9007199254740993") == "9007199254740993");
  CHECK(written("exact", "12345678901234567890.5") == "12345678901234567890.5");
  CHECK(written("fine", "0.1000000000000000055") == "0.1000000000000000055");
}

TEST_CASE("where the document says double, the nearest double is meant, and what is none is refused") {
  CHECK(written("rough", "0.5") == "0.5");
  CHECK(written("rough", "0.1000000000000000055") == "0.1");
  runtime::Report report(runtime::Direction::request);
  Numbers numbers;
  const json::Object huge = {{"rough", json::Number::from_text("1e400")}};
  CHECK_FALSE(decode(huge, runtime::Path(), report, numbers));
  CHECK(report.violations().front().message == "must fit in double");
}

TEST_CASE("the type follows the format, else the bounds") {
  STATIC_REQUIRE(std::is_same_v<decltype(Numbers::count), std::optional<std::int64_t>>);
  STATIC_REQUIRE(std::is_same_v<decltype(Numbers::bounded), std::optional<std::uint64_t>>);
  STATIC_REQUIRE(std::is_same_v<decltype(Numbers::huge), std::optional<runtime::Decimal>>);
  STATIC_REQUIRE(std::is_same_v<decltype(Numbers::choice), std::optional<double>>);
}

TEST_CASE("C++ computes with the nearest double of an exact number") {
  Numbers numbers{.exact = 1.5};
  CHECK(*numbers.exact * 2 == 3);
  CHECK(*numbers.exact == 1.5);
  numbers.exact = *numbers.exact + 1;
  CHECK(to_json(numbers) == R"({"exact":2.5})");
  const auto exact = parse_numbers(R"({"exact":9007199254740993})");
  CHECK_FALSE(*exact->exact == 9007199254740992.0);
  CHECK(*exact == *parse_numbers(R"({"exact":9007199254740993.0})"));
}

TEST_CASE("defaults are as exact as the document") {
  CHECK(Numbers{}.rate_or_default().number().text() == "0.1000000000000000055");
  CHECK(Numbers{}.share_or_default() == 0.07);
  CHECK(Numbers{}.most_or_default() == 18446744073709551615U);
}

}  // namespace
}  // namespace numbers
