#include "generator/write_files.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "tests/generator/read.h"

namespace understudy::generator {
namespace {

namespace fs = std::filesystem;

const std::string mark = "// Made by Understudy. Do not edit.\n";

fs::path empty_folder(const std::string& name) {
  const fs::path folder = fs::temp_directory_path() / ("understudy-" + name);
  fs::remove_all(folder);
  return folder;
}

TEST_CASE("a file is written only when its bytes change") {
  const fs::path folder = empty_folder("write");
  const Files files{{"a/one.h", mark + "1\n"}, {"a/two.h", ""}};
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
  REQUIRE(write_files({{"a/old.cpp", mark}, {"b/other.cpp", mark}}, folder));
  const auto written = write_files({{"a/new.cpp", mark}}, folder);
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

TEST_CASE("a folder of somebody else's files is left alone") {
  const fs::path folder = empty_folder("taken");
  fs::create_directories(folder / "a");
  std::ofstream(folder / "a/main.cpp") << "int main() {}\n";
  const auto written = write_files({{"a/one.h", mark}}, folder);
  REQUIRE(!written);
  CHECK(written.error().find("not generated") != std::string::npos);
  CHECK(read_text(folder / "a/main.cpp") == "int main() {}\n");
  CHECK(!fs::exists(folder / "a/one.h"));
}

TEST_CASE("a comparison shows ends of lines that are not as they should be") {
  const fs::path folder = empty_folder("ends");
  REQUIRE(write_files({{"a/one.h", "1\n"}, {"a/three.h", "1\r\n"}, {"a/two.h", "1"}}, folder));
  const auto differences = compare({{"a/one.h", "1\n2\n"}, {"a/three.h", "1\n"}, {"a/two.h", "1\n"}}, folder);
  CHECK(summary(differences) ==
        "a/one.h:2: expected \"2\", found the end\n"
        "a/three.h:1: expected \"1\", found \"1\\r\"\n"
        "a/two.h:1: expected \"1\", found \"1\" without an end of line\n");
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
