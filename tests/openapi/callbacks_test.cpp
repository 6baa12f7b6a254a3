#include <catch2/catch.hpp>

#include "in_memory.h"

namespace understudy::openapi {
namespace {

constexpr auto shared_callback = R"(
paths:
  /a:
    post:
      operationId: subscribe
      responses: {'200': {description: Fine}}
      callbacks:
        told: {$ref: '#/components/callbacks/Told'}
        gone:
          '{$request.body#/gone}': {delete: {responses: {'204': {description: Gone}}}}
    put:
      operationId: renew
      responses: {'200': {description: Fine}}
      callbacks: {told: {$ref: '#/components/callbacks/Told'}}
components:
  callbacks:
    Told:
      '{$request.body#/url}':
        post: {requestBody: {content: {application/json: {schema: {type: string}}}}, responses: {'200': {description: Fine}}}
)";

TEST_CASE("a callback keeps its runtime expression and is named after its owner") {
  const Loaded loaded = load_3_1(shared_callback);
  REQUIRE(messages(loaded).empty());
  const auto& callbacks = loaded.document->callbacks;
  REQUIRE(callbacks.size() == 2);
  CHECK(callbacks[0].operation.id == "subscribe told");
  CHECK(callbacks[0].operation.path == "{$request.body#/url}");
  CHECK(callbacks[0].operation.request_body->content[0].schema.has_value());
  CHECK(callbacks[1].operation.id == "subscribe gone DELETE");
}

TEST_CASE("a callback that several operations refer to is one callback") {
  const Loaded loaded = load_3_1(shared_callback);
  CHECK(loaded.document->callbacks[0].owners == std::vector<std::string>{"subscribe", "renew"});
  CHECK(loaded.document->callbacks[1].owners == std::vector<std::string>{"subscribe"});
}

}  // namespace
}  // namespace understudy::openapi
