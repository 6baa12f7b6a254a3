#include <array>
#include <catch2/catch.hpp>

#include "tests/generator/read.h"

namespace understudy::generator {
namespace {

TEST_CASE("no C++ is written by the generator's own code: it is all in templates/") {
  constexpr std::array<std::string_view, 6> printed = {"\"#include",   "\"struct ", "\"class ",
                                                       "\"namespace ", "\"return ", "\"  return"};
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(source_folder / "generator")) {
    if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
    ++files;
    const std::string text = read_text(entry.path());
    for (const std::string_view word : printed) {
      INFO(entry.path().string() << " writes " << word);
      CHECK(text.find(word) == std::string::npos);
    }
  }
  CHECK(files > 20);
}

}  // namespace
}  // namespace understudy::generator
