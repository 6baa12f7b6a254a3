#include <catch2/catch.hpp>

#include "json/parse.h"
#include "mock/mock.h"
#include "tests/mock/producers.h"

namespace understudy::tests {

namespace {

/// Notes that clients keep, with a limit on their titles, and one that is there from the start.
std::string notes(const std::string& longest, const std::string& seed = "{id: s, title: seed}",
                  const std::string& name = "notes") {
  return R"(openapi: 3.1.0
info: {title: t, version: "1"}
paths:
  /notes:
    get:
      responses: {"200": {description: d, content: {application/json: {schema: {type: array}}}}}
      x-understudy-behavior: {action: list, collection: )" +
         name + R"(}
    post:
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}}
      responses: {"201": {description: d, content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}}}
      x-understudy-behavior: {action: create, collection: )" +
         name + R"(}
components:
  schemas:
    Note:
      type: object
      required: [id, title]
      properties: {id: {type: string}, title: {type: string, maxLength: )" +
         longest + R"(}}
x-understudy-collections:
  )" + name +
         R"(: {key: id, seed: [{items: [)" + seed + R"(]}]}
)";
}

mock::Mock mock_of(const std::string& text) { return mock::Mock({{interpreted(text)}}); }

runtime::Request request(const std::string& method) {
  runtime::Request made;
  made.method = method;
  made.target = "/notes";
  return made;
}

int post(const mock::Mock& mock, const std::string& body) {
  runtime::Request made = request("POST");
  made.headers.set("Content-Type", "application/json");
  made.body = body;
  return mock.answer(made).status;
}

std::string list(const mock::Mock& mock) { return mock.answer(request("GET")).body; }

}  // namespace

TEST_CASE("a mock that replaces another keeps what clients stored") {
  const mock::Mock before = mock_of(notes("20"));
  REQUIRE(post(before, R"({"id":"a","title":"one"})") == 201);
  mock::Mock after = mock_of(notes("30"));
  after.take_over(before);
  CHECK(list(after) == R"([{"id":"s","title":"seed"},{"id":"a","title":"one"}])");
  CHECK(post(after, R"({"id":"a","title":"again"})") == 409);
  CHECK(post(before, R"({"id":"b","title":"late"})") == 201);
  CHECK(list(after) == R"([{"id":"s","title":"seed"},{"id":"a","title":"one"}])");
}

TEST_CASE("what breaks the new document is dropped") {
  const mock::Mock before = mock_of(notes("20"));
  REQUIRE(post(before, R"({"id":"a","title":"one"})") == 201);
  REQUIRE(post(before, R"({"id":"b","title":"much too long"})") == 201);
  mock::Mock after = mock_of(notes("5"));
  after.take_over(before);
  CHECK(list(after) == R"([{"id":"s","title":"seed"},{"id":"a","title":"one"}])");
}

TEST_CASE("new seeds take the place of the old ones, beside what clients stored") {
  const mock::Mock before = mock_of(notes("20"));
  REQUIRE(post(before, R"({"id":"a","title":"one"})") == 201);
  mock::Mock after = mock_of(notes("20", "{id: n, title: new}"));
  after.take_over(before);
  CHECK(list(after) == R"([{"id":"n","title":"new"},{"id":"a","title":"one"}])");
}

TEST_CASE("a collection that is gone takes its items along") {
  const mock::Mock before = mock_of(notes("20"));
  REQUIRE(post(before, R"({"id":"a","title":"one"})") == 201);
  mock::Mock after = mock_of(notes("20", "{id: s, title: seed}", "cards"));
  after.take_over(before);
  CHECK(list(after) == R"([{"id":"s","title":"seed"}])");
}

}  // namespace understudy::tests
