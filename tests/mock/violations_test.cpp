#include "mock/errors/violations.h"

#include <catch2/catch.hpp>

namespace understudy::tests {

TEST_CASE("the header of violations is a JSON list") {
  const std::vector<runtime::Violation> one{
      {.in = runtime::In::query, .pointer = "/n", .keyword = "type", .message = "must be an integer"}};
  CHECK(
      mock::violations_header(one, "request") ==
      R"([{"location":["request","query","n"],"severity":"Error","code":"type","message":"must be an integer"}])");
}

TEST_CASE("the header of violations is cut at 8 KB and says so") {
  const runtime::Violation one{.pointer = "/n", .keyword = "type", .message = std::string(200, 'a')};
  const std::string text = mock::violations_header(std::vector(100, one), "response");
  CHECK(text.size() < 8'192);
  CHECK(text.size() > 7'500);
  CHECK(text.starts_with("Too many violations! [{"));
  CHECK(text.ends_with("}]"));
}

}  // namespace understudy::tests
