#include <catch2/catch.hpp>

#include "handlers/api.h"
#include "handlers/handlers.h"

namespace handlers {
namespace {

class Shelter : public Handlers {
 public:
  GetPet::Response get_pet(const GetPet::Request& request) override {
    if (request.path.id == 1) return GetPet::Ok{.body = {.name = "Rex"}, .e_tag = "v1", .x_count = 3};
    if (request.path.id == 2) return GetPet::NotFound{.body = {.name = "nobody"}};
    if (request.path.id == 3) return GetPet::Status4XX{.status = 418, .body = "a teapot"};
    if (request.path.id == 4) return GetPet::Status4XX{.status = 200, .body = "out of range"};
    if (request.query.verbose_or_default()) return GetPet::Default{.status = 503, .body = {}};
    return runtime::Unhandled{};
  }
  PutPet::Response put_pet(const PutPet::Request& request) override {
    name = request.body.name;
    return PutPet::NoContent{};
  }

  std::string name;
};

std::optional<runtime::Response> call(const char* operation, json::Object path, json::Object query = {},
                                      std::optional<json::Value> body = {}) {
  static Shelter shelter;
  const runtime::Api table = api();
  const runtime::Request request;
  const runtime::Call one{table, table.operations[0], request, std::move(path), std::move(query), {},
                          {},    std::move(body)};
  auto answer = handlers(shelter).at(operation)(one);
  if (!answer && !shelter.name.empty()) return runtime::Response{0, {}, shelter.name};
  return answer;
}

TEST_CASE("a typed response becomes status, headers and body") {
  const auto ok = call("getPet", {{"id", 1}});
  REQUIRE(ok);
  CHECK(ok->status == 200);
  CHECK(*ok->headers.find("ETag") == "v1");
  CHECK(*ok->headers.find("X-Count") == "3");
  CHECK(*ok->headers.find("content-type") == "application/json");
  CHECK(ok->body == R"({"name":"Rex"})");
  CHECK(call("getPet", {{"id", 2}})->status == 404);
}

TEST_CASE("a range and default leave the status to the handler, within the range") {
  const auto teapot = call("getPet", {{"id", 3}});
  CHECK(teapot->status == 418);
  CHECK(teapot->body == "a teapot");
  CHECK(*teapot->headers.find("Content-Type") == "text/plain");
  CHECK(call("getPet", {{"id", 4}})->status == 400);
  CHECK(call("getPet", {{"id", 5}}, {{"verbose", true}})->status == 503);
}

TEST_CASE("what is unhandled or not overridden is left to whoever stands behind") {
  CHECK_FALSE(call("getPet", {{"id", 6}}));
  CHECK_FALSE(call("addPet", {}));
}

TEST_CASE("a body arrives typed, and a value that cannot be carried is refused") {
  CHECK(call("putPet", {{"id", 1}}, {}, json::Object{{"name", "Tom"}})->status == 204);
  const auto refused = call("getPet", {{"id", json::Value(json::Number::from_text("1e30"))}});
  CHECK(refused->status == 400);
  CHECK(*refused->headers.find("Content-Type") == "application/problem+json");
}

}  // namespace
}  // namespace handlers
