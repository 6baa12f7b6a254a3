#include "generator/write_files.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "tests/generator/read.h"

namespace understudy::generator {
namespace {

namespace fs = std::filesystem;

fs::path empty_folder(const std::string& name) {
  const fs::path folder = fs::temp_directory_path() / ("understudy-" + name);
  fs::remove_all(folder);
  return folder;
}

TEST_CASE("a file is written only when its bytes change") {
  const fs::path folder = empty_folder("write");
  const Files files{{"a/one.h", "1\n"}, {"a/two.h", ""}};
  const auto first = write_files(files, folder);
  REQUIRE(first);
  CHECK(first->changed == std::vector<std::string>{"a/one.h", "a/two.h"});
  const auto before = fs::last_write_time(folder / "a/one.h");
  const auto second = write_files(files, folder);
  REQUIRE(second);
  CHECK(second->changed.empty());
  CHECK(second->unchanged == 2);
  CHECK(fs::last_write_time(folder / "a/one.h") == before);
}

TEST_CASE("what is not generated any more is removed, and nothing beside it") {
  const fs::path folder = empty_folder("remove");
  REQUIRE(write_files({{"a/old.cpp", "x"}, {"b/other.cpp", "x"}}, folder));
  const auto written = write_files({{"a/new.cpp", "x"}}, folder);
  REQUIRE(written);
  CHECK(written->removed == std::vector<std::string>{"a/old.cpp"});
  CHECK(fs::exists(folder / "b/other.cpp"));
}

TEST_CASE("a comparison names the first different line and writes nothing") {
  const fs::path folder = empty_folder("compare");
  REQUIRE(write_files({{"a/one.h", "1\n2\n"}, {"a/stale.h", ""}}, folder));
  const auto differences = compare({{"a/one.h", "1\n3\n"}, {"a/missing.h", ""}}, folder);
  CHECK(summary(differences) ==
        "a/missing.h: is missing\n"
        "a/one.h:2: expected \"3\", found \"2\"\n"
        "a/stale.h: is not generated any more\n");
  CHECK(read_text(folder / "a/one.h") == "1\n2\n");
}

TEST_CASE("a folder that cannot be made is a message, not an exception") {
  const fs::path folder = empty_folder("blocked");
  std::ofstream(folder) << "a file";
  const auto written = write_files({{"a/one.h", "1"}}, folder);
  REQUIRE(!written);
  CHECK(written.error().find("cannot be made") != std::string::npos);
}

}  // namespace
}  // namespace understudy::generator
