// The JSON Parsing Test Suite (RFC 8259): `y_` texts are accepted, `n_` ones refused, `i_` ones survived.

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>

#include "json/parse.h"

namespace fs = std::filesystem;

namespace {

std::string text_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("the JSON parsing suite is judged as it says") {
  const fs::path root = fs::path(UNDERSTUDY_TEST_DATA) / "hostile";
  if (!fs::exists(root)) {
    std::cout << "NOT RUN: the JSON parsing suite is absent; set UNDERSTUDY_TEST_DATA to run it\n";
    return;
  }
  std::map<char, std::pair<int, int>> counts;  // accepted and refused, by kind
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    const std::string name = entry.path().filename().string();
    if (entry.path().extension() != ".json" || name.size() < 2 || name[1] != '_') continue;
    INFO(name);
    const bool accepted = understudy::json::parse(text_of(entry.path())).has_value();
    if (name[0] == 'y') CHECK(accepted);
    if (name[0] == 'n') CHECK_FALSE(accepted);
    ++(accepted ? counts[name[0]].first : counts[name[0]].second);
  }
  for (const auto& [kind, count] : counts) {
    std::cout << "JSON parsing suite: " << kind << "_ " << count.first << " accepted, " << count.second
              << " refused\n";
  }
  CHECK(counts.size() == 3);
}
