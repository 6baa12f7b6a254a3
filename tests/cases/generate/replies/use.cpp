#include <catch2/catch.hpp>
#include <type_traits>

#include "replies/api.h"
#include "replies/handlers.h"

namespace replies {
namespace {

static_assert(std::is_same_v<GetPet::NotFound, DeletePet::NotFound>);
static_assert(!std::is_same_v<GetPet::NotFound, GetPet::Default>);

GetPet::NotFound no_such_pet() { return {.body = {.why = RefusedResponseBodyWhy::gone}, .x_reason = "sold"}; }

class Shelter : public Handlers {
 public:
  GetPet::Response get_pet(const GetPet::Request& request) override {
    if (request.path.id == 1) return GetPet::NoContent{};
    if (request.path.id == 2)
      return GetPet::Default{
          .status = 503, .body = {.why = RefusedResponseBodyWhy::busy}, .x_reason = "lunch"};
    return no_such_pet();
  }
  DeletePet::Response delete_pet(const DeletePet::Request& request) override {
    if (request.path.id == 1) return DeletePet::NoContent{};
    if (request.path.id == 2)
      return DeletePet::Conflict{.body = {.why = RefusedResponseBodyWhy::busy}, .x_reason = "walk"};
    return no_such_pet();
  }
  NotFound::Response not_found(const NotFound::Request&) override { return no_such_pet(); }
};

runtime::Response call(const char* operation, json::Object path) {
  Shelter shelter;
  const runtime::Api table = api();
  const runtime::Request request;
  const auto answer =
      handlers(shelter).at(operation)({table, table.operations[0], request, std::move(path), {}, {}, {}, {}});
  REQUIRE(answer);
  return *answer;
}

TEST_CASE("one function makes the reply of several operations") {
  for (const char* operation : {"getPet", "deletePet", "notFound"}) {
    const auto refused = call(operation, {{"id", 3}});
    CHECK(refused.status == 404);
    CHECK(refused.body == R"({"why":"gone"})");
    CHECK(*refused.headers.find("X-Reason") == "sold");
  }
}

static_assert(sizeof(SharedResponse::Status418) > 0);

TEST_CASE("a shared response has a struct for each status that it goes with") {
  CHECK(call("getPet", {{"id", 2}}).status == 503);
  CHECK(call("deletePet", {{"id", 2}}).status == 409);
  CHECK(call("getPet", {{"id", 1}}).status == 204);
  CHECK(call("deletePet", {{"id", 1}}).status == 204);
}

}  // namespace
}  // namespace replies
