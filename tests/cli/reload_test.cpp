#include <catch2/catch.hpp>
#include <chrono>
#include <csignal>
#include <thread>

#include "tests/cli/running_program.h"
#include "tests/cli/spec_folder.h"

namespace understudy::tests {

namespace fs = std::filesystem;

TEST_CASE("an edit is served on the same port") {
  const SpecFolder folder;
  const auto pets = folder.write("pets.yaml", document("/pets"));
  RunningProgram program({"mock", "--port", "0", pets});
  const int port = program.port();
  CHECK(get(port, "/pets").body == "first");
  folder.write("pets.yaml", document("/pets /more", "second"));
  CHECK(program.wait_for("reloaded " + pets + ": 2 operations\n"));
  CHECK(get(port, "/pets").body == "second");
  CHECK(get(port, "/more").status == 200);
  program.signal(SIGTERM);
  CHECK(program.wait() == 0);
}

TEST_CASE("a broken edit keeps the last good document, and what comes after it is served again") {
  const SpecFolder folder;
  const auto pets = folder.write("pets.yaml", document("/pets"));
  RunningProgram program({"mock", "--port", "0", pets});
  const int port = program.port();
  folder.write("pets.yaml", document("/pets", "second") + "servers: 5\n");
  CHECK(program.wait_for("pets.yaml:7:10: error: "));
  CHECK(program.wait_for("kept the last good " + pets + ", as the edit has 1 error\n"));
  CHECK(get(port, "/pets").body == "first");
  fs::remove(pets);
  CHECK(program.wait_for("kept the last good " + pets + ", as the edit cannot be read\n"));
  CHECK(get(port, "/pets").body == "first");
  folder.write("pets.yaml", document("/pets", "third"));
  CHECK(program.wait_for("reloaded " + pets + ": 1 operation, sound again\n"));
  CHECK(get(port, "/pets").body == "third");
}

TEST_CASE("a file that the document refers to counts, and one that is renamed over it") {
  const SpecFolder folder;
  folder.write("parts/pet.yaml",
               "get: {responses: {'200': {description: d, content: {text/plain: {example: a}}}}}");
  const auto pets = folder.write(
      "pets.yaml", "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {/pet: {$ref: parts/pet.yaml}}\n");
  RunningProgram program({"mock", "--port", "0", pets});
  const int port = program.port();
  const auto next = folder.write(
      "next", "get: {responses: {'200': {description: d, content: {text/plain: {example: b}}}}}");
  fs::rename(next, folder.path("parts/pet.yaml"));
  CHECK(program.wait_for("reloaded " + pets));
  CHECK(get(port, "/pet").body == "b");
}

TEST_CASE("a file that was missing is served when it comes") {
  const SpecFolder folder;
  const auto pets = folder.write("pets.yaml",
                                 "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n  /sound: "
                                 "{get: {responses: {'204': {description: d}}}}\n  /pet: {$ref: "
                                 "pet.yaml}\n");
  RunningProgram program({"mock", "--port", "0", pets});
  const int port = program.port();
  CHECK(get(port, "/sound").status == 204);
  CHECK(get(port, "/pet").status == 404);
  folder.write("pet.yaml", "get: {responses: {'204': {description: d}}}\n");
  CHECK(program.wait_for("reloaded " + pets + ": 2 operations"));
  CHECK(get(port, "/pet").status == 204);
}

TEST_CASE("a symbolic link that is swapped brings the other document") {
  const SpecFolder folder;
  folder.write("one/pets.yaml", document("/pets", "one"));
  folder.write("two/pets.yaml", document("/pets", "two"));
  fs::create_directory_symlink("one", folder.path("data"));
  fs::create_symlink("data/pets.yaml", folder.path("pets.yaml"));
  RunningProgram program({"mock", "--port", "0", folder.path("pets.yaml").string()});
  const int port = program.port();
  CHECK(get(port, "/pets").body == "one");
  fs::create_directory_symlink("two", folder.path("data_next"));
  fs::rename(folder.path("data_next"), folder.path("data"));
  CHECK(program.wait_for("reloaded"));
  CHECK(get(port, "/pets").body == "two");
}

TEST_CASE("nothing is read again where it is not wanted") {
  const SpecFolder folder;
  const auto pets = folder.write("pets.yaml", document("/pets"));
  RunningProgram program({"mock", "--port", "0", "--no-watch", pets});
  const int port = program.port();
  folder.write("pets.yaml", document("/pets", "second"));
  std::this_thread::sleep_for(std::chrono::milliseconds(1500));
  CHECK(get(port, "/pets").body == "first");
  CHECK(program.output().find("reloaded") == std::string::npos);
}

TEST_CASE("no request fails while documents are reloaded") {
  const SpecFolder folder;
  const auto pets = folder.write("pets.yaml", document("/pets", "0"));
  RunningProgram program({"mock", "--port", "0", "--quiet", pets});
  const int port = program.port();
  std::size_t answers = 0;
  for (int edit = 1; edit <= 3; ++edit) {
    folder.write("pets.yaml", document("/pets", "'" + std::to_string(edit) + "'"));
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(900);
    while (std::chrono::steady_clock::now() < end) {
      REQUIRE(get(port, "/pets").status == 200);
      ++answers;
    }
  }
  CHECK(answers > 100);
  CHECK(get(port, "/pets").body == "3");
}

}  // namespace understudy::tests
