#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "generator/depfile.h"
#include "generator/parts.h"

namespace understudy::generator {
namespace {

namespace fs = std::filesystem;

fs::path empty_folder(const std::string& name) {
  const fs::path folder = fs::temp_directory_path() / ("understudy-" + name);
  fs::remove_all(folder);
  fs::create_directories(folder);
  return folder;
}

void touch(const fs::path& path) { std::ofstream(path) << ""; }

std::vector<std::string> paths_of(const Files& files) {
  std::vector<std::string> paths;
  for (const auto& [path, text] : files) paths.push_back(path);
  return paths;
}

const Files everything{{"CMakeLists.txt", ""},    {".clang-format", ""},         {"apis.h", ""},
                       {"apis.cpp", ""},          {"pets/CMakeLists.txt", ""},   {"pets/models.h", ""},
                       {"pets/models_fwd.h", ""}, {"pets/models/pet.h", ""},     {"pets/models_2.cpp", ""},
                       {"pets/validators.h", ""}, {"pets/validators_1.cpp", ""}, {"pets/acceptors.h", ""},
                       {"pets/handlers.h", ""},   {"pets/operations/add.h", ""}, {"pets/api.cpp", ""},
                       {"pets/places.cpp", ""}};

TEST_CASE("a depfile names absolute paths, in order, as Make and Ninja read them") {
  const fs::path folder = empty_folder("depfile");
  touch(folder / "b $x#1.yaml");
  touch(folder / "a.yaml");
  const std::string at = folder.string();
  CHECK(depfile(folder / "the stamp", {at + "/b $x#1.yaml", at + "/./a.yaml"}) ==
        at + "/the\\ stamp: \\\n  " + at + "/a.yaml \\\n  " + at + "/b\\ $$x\\#1.yaml\n");
}

TEST_CASE("a file that is not there is told by the folder in which it would be") {
  const fs::path folder = empty_folder("depfile-missing");
  const std::string at = folder.string();
  CHECK(depfile(folder / "stamp", {at + "/later/still/pet.yaml", at + "/soon.yaml"}) ==
        at + "/stamp: \\\n  " + at + "\n");
}

TEST_CASE("models bring the validators that they call, and nothing of a server") {
  CHECK(paths_of(only_parts(everything, {Part::models})) ==
        std::vector<std::string>{"pets/models.h", "pets/models/pet.h", "pets/models_2.cpp",
                                 "pets/models_fwd.h", "pets/validators.h", "pets/validators_1.cpp"});
}

TEST_CASE("validators come without models") {
  CHECK(paths_of(only_parts(everything, {Part::validators})) ==
        std::vector<std::string>{"pets/acceptors.h", "pets/models_fwd.h", "pets/validators.h",
                                 "pets/validators_1.cpp"});
}

TEST_CASE("handlers are all of an API but the files of other build systems") {
  Files code = everything;
  for (const auto* other : {"CMakeLists.txt", ".clang-format", "apis.h", "apis.cpp", "pets/CMakeLists.txt"})
    code.erase(other);
  CHECK(only_parts(everything, {Part::handlers}) == code);
}

TEST_CASE("a part is named by its word") {
  CHECK(part_named("models") == Part::models);
  CHECK(part_named("handlers") == Part::handlers);
  CHECK_FALSE(part_named("Models"));
}

}  // namespace
}  // namespace understudy::generator
