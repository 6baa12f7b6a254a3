#include "runtime/router.h"

#include <catch2/catch.hpp>

#include "runtime/check/type.h"
#include "runtime/model/compiled.h"

namespace understudy::runtime {
namespace {

Api api_of(const std::vector<std::pair<std::string, std::string>>& routes,
           std::vector<std::string> base_paths = {}) {
  Api api{.base_paths = std::move(base_paths)};
  for (const auto& [method, path] : routes) {
    api.operations.push_back({.id = method + " " + path, .method = method, .path = path});
  }
  return api;
}

std::string found(const Api& api, std::string_view method, std::string_view path) {
  const Router router({&api});  // the match names parameters by its texts
  const auto match = router.route(method, path);
  if (!match) return match.error().allowed.empty() ? "404" : "405";
  std::string text = match->operation->id;
  for (const auto& [name, value] : match->path_values) text += " " + std::string(name) + "=" + value;
  return text;
}

TEST_CASE("a literal segment goes before a templated one") {
  const Api api = api_of({{"GET", "/pets/{id}"}, {"GET", "/pets/mine"}, {"GET", "/pets/{id}.json"}});
  CHECK(found(api, "GET", "/pets/mine") == "GET /pets/mine");
  CHECK(found(api, "GET", "/pets/5") == "GET /pets/{id} id=5");
  CHECK(found(api, "GET", "/pets/5.json") == "GET /pets/{id}.json id=5");
}

TEST_CASE("the walk turns back where a literal leads nowhere") {
  const Api api = api_of({{"GET", "/a/b/c"}, {"GET", "/a/{x}/d"}});
  CHECK(found(api, "GET", "/a/b/d") == "GET /a/{x}/d x=b");
}

TEST_CASE("a path without the method gives way to one that has it") {
  const Api api = api_of({{"GET", "/a/b"}, {"POST", "/a/{x}"}});
  CHECK(found(api, "POST", "/a/b") == "POST /a/{x} x=b");
  CHECK(found(api, "DELETE", "/a/b") == "405");
}

/// Takes whole numbers.
void check_number(const json::Value& value, const Path& at, Report& report) {
  type(value, {.integer = true}, {at, "#/type"}, report);
}

TEST_CASE("of equal paths the first is taken whose parameters the values obey") {
  Api api = api_of({{"GET", "/pets/{id}"}, {"GET", "/pets/{name}"}, {"DELETE", "/pets/{name}"}}, {"/v1"});
  api.operations[0].parameters.push_back({.name = "id",
                                          .in = In::path,
                                          .style = Style::simple,
                                          .required = true,
                                          .shape = {.integer = true},
                                          .check = compiled(check_number)});
  for (const std::string base : {"", "/v1"}) {
    CHECK(found(api, "GET", base + "/pets/5") == "GET /pets/{id} id=5");
    CHECK(found(api, "GET", base + "/pets/rex") == "GET /pets/{name} name=rex");
    CHECK(found(api, "DELETE", base + "/pets/rex") == "DELETE /pets/{name} name=rex");
  }
  api.operations[1].parameters = api.operations[0].parameters;
  api.operations[1].parameters[0].name = "name";
  CHECK(found(api, "GET", "/pets/rex") == "GET /pets/{id} id=rex");
}

TEST_CASE("segments may mix texts and parameters, and have dots") {
  const Api api =
      api_of({{"GET", "/files/{name}.{ending}"}, {"POST", "/links.create"}, {"GET", "/x/{a}-{b}/z"}});
  CHECK(found(api, "GET", "/files/a.b.c") == "GET /files/{name}.{ending} name=a ending=b.c");
  CHECK(found(api, "GET", "/files/.c") == "404");
  CHECK(found(api, "POST", "/links.create") == "POST /links.create");
  CHECK(found(api, "POST", "/linksXcreate") == "404");
  CHECK(found(api, "GET", "/x/1-2/z") == "GET /x/{a}-{b}/z a=1 b=2");
}

TEST_CASE("a parameter is never empty, and a slash at the end makes another path") {
  const Api api = api_of({{"GET", "/users/{id}"}, {"GET", "/users"}});
  CHECK(found(api, "GET", "/users/") == "404");
  CHECK(found(api, "GET", "/users") == "GET /users");
}

TEST_CASE("base paths are accepted and may be left out") {
  const Api api = api_of({{"GET", "/links"}}, {"/v2", "/api/v2"});
  CHECK(found(api, "GET", "/links") == "GET /links");
  CHECK(found(api, "GET", "/v2/links") == "GET /links");
  CHECK(found(api, "GET", "/api/v2/links") == "GET /links");
  CHECK(found(api, "GET", "/v3/links") == "404");
}

TEST_CASE("literal segments are compared without their escapes") {
  const Api api = api_of({{"GET", "/caf%C3%A9/{x}"}, {"GET", "/a b"}});
  CHECK(found(api, "GET", "/caf%c3%a9/1") == "GET /caf%C3%A9/{x} x=1");
  CHECK(found(api, "GET", "/caf\xc3\xa9/%2F") == "GET /caf%C3%A9/{x} x=%2F");
  CHECK(found(api, "GET", "/a%20b") == "GET /a b");
  CHECK(found(api, "GET", "/%zz") == "404");
}

TEST_CASE("a path without the method names all methods that it has, HEAD with GET") {
  const Api api = api_of({{"GET", "/a"}, {"POST", "/a"}, {"DELETE", "/{x}"}});
  const auto match = Router({&api}).route("PUT", "/a");
  REQUIRE(!match);
  CHECK(match.error().allowed == std::vector<std::string>{"GET", "HEAD", "POST", "DELETE"});
  CHECK(found(api, "HEAD", "/a") == "GET /a");
  CHECK(found(api, "HEAD", "/b") == "405");
}

TEST_CASE("an unknown path names what is near") {
  const Api api =
      api_of({{"GET", "/auth/actions"}, {"GET", "/auth/actions/{id}"}, {"GET", "/something/else"}});
  const auto match = Router({&api}).route("GET", "/auth/action");
  REQUIRE(!match);
  REQUIRE(!match.error().near.empty());
  CHECK(match.error().near.front() == "GET /auth/actions");
  CHECK(Router({&api}).route("GET", "/zzzzzzzzzzzzzzz").error().near.empty());
}

TEST_CASE("a path of a million segments is answered") {
  const Api api = api_of({{"GET", "/{a}/{b}"}});
  std::string path;
  for (int i = 0; i < 1'000'000; ++i) path += "/a";
  CHECK(found(api, "GET", path) == "404");
}

}  // namespace
}  // namespace understudy::runtime
