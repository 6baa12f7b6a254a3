#include <catch2/catch.hpp>

#include "tests/cli/running_program.h"
#include "tests/cli/spec_folder.h"

namespace understudy::tests {

TEST_CASE("documents are served side by side, each below its prefix") {
  const SpecFolder folder;
  const auto pets = folder.write("pets.yaml", document("/pets /pets/{id}", "pets"));
  const auto shop = folder.write("shop.yaml", document("/items", "shop"));
  RunningProgram program({"mock", "--port", "0", pets, "shop=" + shop, "v2/admin/=" + pets});
  const int port = program.port();
  CHECK(program.output().find("/v2/admin/pets/") != std::string::npos);
  CHECK(get(port, "/pets").body == "pets");
  CHECK(get(port, "/shop/items").body == "shop");
  CHECK(get(port, "/items").status == 404);
  CHECK(get(port, "/v2/admin/pets/7").body == "pets");
  CHECK(get(port, "/shop/itms").body.find("GET /shop/items") != std::string::npos);
}

TEST_CASE("the prefix stands before the base path, which may be left out") {
  const SpecFolder folder;
  const auto shop =
      folder.write("shop.yaml", document("/items") + "servers: [{url: 'https://a.example/v3/'}]\n");
  RunningProgram program({"mock", "--port", "0", "shop=" + shop});
  const int port = program.port();
  CHECK(get(port, "/shop/items").status == 200);
  CHECK(get(port, "/shop/v3/items").status == 200);
  CHECK(get(port, "/v3/shop/items").status == 404);
}

TEST_CASE("of two documents with the same path the first answers, and both places are told") {
  const SpecFolder folder;
  const auto first = folder.write("first.yaml", document("/pets/{id}", "first"));
  const auto second = folder.write("second.yaml", document("/pets/{name} /more", "second"));
  RunningProgram program({"mock", "--port", "0", first, second});
  const int port = program.port();
  CHECK(
      program.output().find("second.yaml:6:7: warning: GET /pets/{name} is never answered from here, as the "
                            "operation at " +
                            first + ":6:7 comes first\n") != std::string::npos);
  CHECK(get(port, "/pets/1").body == "first");
  CHECK(get(port, "/more").body == "second");
}

TEST_CASE("a document that is named twice is served once") {
  const SpecFolder folder;
  const auto pets = folder.write("pets.yaml", document("/pets"));
  const auto again = folder.path("../" + folder.path("").parent_path().filename().string() + "/pets.yaml");
  RunningProgram program({"mock", "--port", "0", pets, again.string()});
  program.port();
  CHECK(program.output().find("pets.yaml is named twice and served once\n") != std::string::npos);
  CHECK(program.output().find("never answered") == std::string::npos);
}

TEST_CASE("a file may have an equals sign in its name") {
  const SpecFolder folder;
  const auto file = folder.write("a=b.yaml", document("/pets"));
  RunningProgram program({"mock", "--port", "0", file});
  CHECK(get(program.port(), "/pets").status == 200);
}

TEST_CASE("a path of a document goes before the same one that a base path makes") {
  const SpecFolder folder;
  const auto based = folder.write("based.yaml", document("/{id}", "based") + "servers: [{url: /users}]\n");
  const auto plain = folder.write("plain.yaml", document("/users/{id}", "plain"));
  RunningProgram program({"mock", "--port", "0", based, plain});
  const int port = program.port();
  CHECK(get(port, "/users/1").body == "plain");
  CHECK(get(port, "/1").body == "based");
  CHECK(program.output().find("warning") == std::string::npos);
}

}  // namespace understudy::tests
