#include <catch2/catch.hpp>

#include "json/parse.h"
#include "tests/mock/case_file.h"
#include "tests/mock/producers.h"

namespace understudy::tests {

namespace {

const std::string spec = R"(openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /pets:
    get: {operationId: all, responses: {'200': {description: d, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}, example: [{id: 1, name: Rex}]}}}}}
    post: {operationId: add, requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}, responses: {'201': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
    get: {operationId: one, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}, '404': {description: d}}}
  /pets/{id}/toys:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
    get: {operationId: toys, responses: {'200': {description: d, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Toy'}}, example: [{sku: old}]}}}, '404': {description: d}}}
    post: {operationId: give, requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Toy'}}}}, responses: {'201': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Toy'}}}}, '404': {description: d}}}
  /pets/{id}/toys/{sku}:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}, {name: sku, in: path, required: true, schema: {type: string}}]
    get: {operationId: toy, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Toy'}}}}, '404': {description: d}}}
components:
  schemas:
    Pet: {type: object, required: [id, name], properties: {id: {type: integer}, name: {type: string}}}
    Toy: {type: object, required: [sku], properties: {sku: {type: string}}}
)";

mock::Mock make() {
  std::vector<mock::Served> served;
  served.push_back({interpreted(spec)});
  return mock::Mock(std::move(served));
}

json::Value json_of(const std::string& text) {
  const auto value = json::parse(text);
  REQUIRE(value);
  return *value;
}

std::string body(const mock::Mock& mock, const std::string& request) {
  const runtime::Response response = mock.answer(request_of(request));
  return std::to_string(response.status) + " " + response.body;
}

}  // namespace

TEST_CASE("a collection begins with the items that a user gives, and with no others") {
  const mock::Mock mock = make();
  REQUIRE(mock.seed(json_of(R"({"pets": [{"id": 7, "name": "Ada"}, {"id": 8, "name": "Bo"}],
                                "/pets/7/toys": [{"sku": "ball"}]})"))
              .empty());
  CHECK(body(mock, "GET /pets") == R"(200 [{"id":7,"name":"Ada"},{"id":8,"name":"Bo"}])");
  CHECK(body(mock, "GET /pets/8") == R"(200 {"id":8,"name":"Bo"})");
  CHECK(body(mock, "GET /pets/1").starts_with("404"));
  CHECK(body(mock, "GET /pets/7/toys") == R"(200 [{"sku":"ball"}])");
  CHECK(body(mock, "GET /pets/8/toys") == "200 []");
  CHECK(body(mock, "GET /pets/1/toys").starts_with("404"));
  CHECK(body(mock, "POST /pets\nContent-Type: application/json\n\n{\"id\": 3, \"name\": \"Cy\"}")
            .starts_with("201"));
  CHECK(mock.reset());
  CHECK(body(mock, "GET /pets") == R"(200 [{"id":7,"name":"Ada"},{"id":8,"name":"Bo"}])");
  CHECK(body(mock, "GET /pets\nX-Understudy-Session: s") ==
        R"(200 [{"id":7,"name":"Ada"},{"id":8,"name":"Bo"}])");
}

TEST_CASE("seeds of a collection in a collection say where they are") {
  const mock::Mock mock = make();
  REQUIRE(mock.seed(json_of(R"({"/pets/{id}/toys": [{"within": {"id": 7}, "items": [{"sku": "a"}]},
                                                    {"within": {"id": 9}, "items": [{"sku": "b"}]}]})"))
              .empty());
  CHECK(body(mock, "GET /pets/9/toys") == R"(200 [{"sku":"b"}])");
  CHECK(body(mock, "GET /pets") == R"(200 [{"id":1,"name":"Rex"}])");
}

TEST_CASE("seeds with faults are refused whole, each fault with its place") {
  const mock::Mock mock = make();
  const auto faults = mock.seed(json_of(R"({"pets": [{"id": 7, "name": "Ada"}, {"id": "x", "name": "B"}, 5],
                                            "cats": [], "/pets/{id}/toys": [{"sku": "a"}]})"));
  using Fault = mock::StateFault;
  REQUIRE(faults.size() == 4);
  CHECK(faults[0].pointer == "/pets/1");
  CHECK(faults[0].message.starts_with("breaks the document: "));
  CHECK(faults[1] == Fault{"/pets/2", "an item has to be an object"});
  CHECK(faults[2] == Fault{"/cats", "is no collection; there are /pets and /pets/{id}/toys"});
  CHECK(faults[3] == Fault{"/~1pets~1{id}~1toys", "/pets/{id}/toys needs `within` with id"});
  CHECK(body(mock, "GET /pets") == R"(200 [{"id":1,"name":"Rex"}])");
}

TEST_CASE("a snapshot of one mock is put into another") {
  const mock::Mock first = make();
  const mock::Mock second = make();
  CHECK(body(first, "POST /pets\nContent-Type: application/json\n\n{\"id\": 5, \"name\": \"Cy\"}")
            .starts_with("201"));
  CHECK(second.restore(first.snapshot(), "here").empty());
  CHECK(body(second, "GET /pets/5\nX-Understudy-Session: here") == R"(200 {"id":5,"name":"Cy"})");
  CHECK(body(second, "GET /pets") == R"(200 [{"id":1,"name":"Rex"}])");
  CHECK(second.snapshot("here") == first.snapshot());
}

TEST_CASE("with one session too many the one that was left alone the longest goes") {
  std::vector<mock::Served> served;
  served.push_back({interpreted(spec)});
  mock::Options options;
  options.sessions = 2;
  const mock::Mock mock(std::move(served), options);
  const auto add = [&](const std::string& session) {
    return body(mock, "POST /pets\nX-Understudy-Session: " + session +
                          "\nContent-Type: application/json\n\n{\"id\": 5, \"name\": \"Cy\"}");
  };
  const auto count = [&](const std::string& session) {
    return json_of(mock.answer(request_of("GET /pets\nX-Understudy-Session: " + session)).body)
        .array()
        ->size();
  };
  CHECK(add("a").starts_with("201"));
  CHECK(add("b").starts_with("201"));
  CHECK(count("a") == 2);
  CHECK(add("c").starts_with("201"));
  CHECK(count("a") == 2);
  CHECK(count("b") == 1);
}

}  // namespace understudy::tests
