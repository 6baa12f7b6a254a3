#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <set>

#include "openapi/read/read.h"

namespace understudy::openapi {
namespace {

namespace fs = std::filesystem;

const fs::path hostile = fs::path(UNDERSTUDY_TEST_DATA) / "hostile";

bool has_data() {
  if (!std::string_view(UNDERSTUDY_TEST_DATA).empty() && fs::exists(hostile)) return true;
  std::cerr << "\n*** outside test data is absent: set UNDERSTUDY_TEST_DATA to try it ***\n\n";
  return false;
}

Text text_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return Text(std::string(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()));
}

bool is_taken(const fs::path& path) {
  const ReadText result = read(path.string(), text_of(path));
  return result.root && result.faults.empty();
}

std::vector<fs::path> files_below(const fs::path& folder, std::string_view name) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file() && entry.path().filename().string().ends_with(name))
      files.push_back(entry.path());
  }
  std::ranges::sort(files);
  return files;
}

TEST_CASE("JSON texts are taken and refused as the outside suite says") {
  if (!has_data()) return;
  // RFC 8259 leaves it to the reader what a second member of one name means: in a document it is refused.
  const std::set<std::string> refused{"y_object_duplicated_key.json",
                                      "y_object_duplicated_key_and_value.json"};
  for (const fs::path& path : files_below(hostile / "JSONTestSuite/test_parsing", ".json")) {
    const std::string name = path.filename().string();
    INFO(name);
    const bool taken = is_taken(path);
    if (name.starts_with("y_")) CHECK(taken != refused.contains(name));
    if (name.starts_with("n_")) CHECK_FALSE(taken);
  }
}

TEST_CASE("YAML texts that may not be taken are refused, but for those that yaml-cpp lets through") {
  if (!has_data()) return;
  std::size_t wrongly_taken = 0;
  std::size_t refused = 0;
  std::size_t sound = 0;
  for (const fs::path& path : files_below(hostile / "yaml-test-suite", "in.yaml")) {
    const bool must_fail = fs::exists(path.parent_path() / "error");
    const bool taken = is_taken(path);
    if (must_fail)
      ++(taken ? wrongly_taken : refused);
    else
      sound += taken ? 1 : 0;
  }
  std::cerr << "YAML suite: " << refused << " of " << refused + wrongly_taken << " bad texts refused, "
            << sound << " sound ones taken\n";
  // The numbers of yaml-cpp 0.7; a later one may only do better. Sound texts that are refused are those with
  // several documents, tags of their own or names that are no scalars.
  CHECK(refused >= 73);
  CHECK(sound >= 240);
}

TEST_CASE("no text is nested too deep, too broken or too long to be answered") {
  const auto repeated = [](std::string_view part, std::size_t times) {
    std::string text;
    for (std::size_t time = 0; time < times; ++time) text += part;
    return text;
  };
  for (const char* part :
       {"[",  "{",  "{\"a\":", "- ", "? ", "{a: ", "[[[]", "\"",   "'",    "&a ",   "*a ",
        "!!", ": ", "a: ",     "%",  "\\", "<<: ", "|\n",  "\xff", "\x04", "---\n", "# "}) {
    const Text text(repeated(part, 20'000));
    for (const char* name : {"x.yaml", "x.json"}) {
      INFO(part << " in " << name);
      const ReadText result = read(name, text);
      CHECK((result.root || !result.faults.empty()));
    }
  }
}

}  // namespace
}  // namespace understudy::openapi
