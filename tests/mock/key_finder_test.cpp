#include "mock/template/key_finder.h"

#include <catch2/catch.hpp>

namespace understudy::mock {

namespace {

/// By the letter: the first key that is found, one after the other.
std::optional<std::size_t> one_by_one(const std::vector<std::string>& keys, const std::string& text) {
  for (std::size_t number = 0; number < keys.size(); ++number) {
    if (text.find(keys[number]) != std::string::npos) return number;
  }
  return std::nullopt;
}

}  // namespace

TEST_CASE("the first key by their order is found, wherever it stands") {
  const KeyFinder finder({":issue/", ":ticket/", "ticket", "/1"});
  CHECK(finder.first_in("demo:ticket/1") == 1U);
  CHECK(finder.first_in("ticket:issue/9") == 0U);
  CHECK(finder.first_in("a/1") == 3U);
  CHECK(finder.first_in("none") == std::nullopt);
  CHECK(finder.first_in("") == std::nullopt);
  CHECK(KeyFinder().first_in("a") == std::nullopt);
  CHECK(KeyFinder({"b", "", "a"}).first_in("a") == 1U);
  CHECK(KeyFinder({"b", "", "a"}).first_in("") == 1U);
}

TEST_CASE("a key is found where searching one by one finds it") {
  const std::vector<std::string> keys{"ab", "ba", "aab", "\xC3\xA4", "bb", "a"};
  const KeyFinder finder(keys);
  std::uint32_t state = 1;
  for (int round = 0; round < 20'000; ++round) {
    std::string text;
    state = state * 1'664'525 + 1'013'904'223;
    for (std::uint32_t left = state >> 20; left > 1; left /= 4) text += "ab\xC3\xA4"[left % 4];
    CAPTURE(text);
    REQUIRE(finder.first_in(text) == one_by_one(keys, text));
  }
}

}  // namespace understudy::mock
