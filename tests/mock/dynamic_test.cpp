#include <catch2/catch.hpp>
#include <set>

#include "json/parse.h"
#include "mock/mock.h"
#include "tests/mock/case_file.h"
#include "tests/mock/producers.h"

namespace understudy::tests {

namespace {

const std::string spec = R"(openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /x:
    get:
      responses:
        '200':
          description: d
          content:
            application/json:
              schema:
                type: object
                required: [size, id, code, share, even, tags]
                properties:
                  size: {enum: [small, medium, large]}
                  id: {type: string, format: uuid}
                  code: {type: string, pattern: '^[A-Z]{3}-[0-9]{2}$'}
                  share: {type: number, minimum: 0, maximum: 1}
                  even: {type: integer, minimum: 10, maximum: 20, multipleOf: 2}
                  tags: {type: array, items: {type: string}, minItems: 1, maxItems: 2}
)";

mock::Mock mock_with(mock::Options options) { return mock::Mock({{interpreted(spec)}}, std::move(options)); }

/// The body for a seed.
std::string asked(const mock::Mock& mock, const std::string& seed) {
  const auto response = mock.answer(request_of("GET /x\nPrefer: dynamic=true, seed=" + seed));
  CHECK(response.status == 200);
  CHECK(response.headers.find("sl-violations") == nullptr);
  return response.body;
}

}  // namespace

TEST_CASE("a seed gives the same value in every run, whatever was asked before") {
  const mock::Mock one = mock_with({.seed = 1});
  const mock::Mock other = mock_with({.seed = 2});
  const std::string first = asked(one, "abc");
  asked(one, "def");
  CHECK(asked(one, "abc") == first);
  CHECK(asked(other, "abc") == first);
}

TEST_CASE("a request with a seed leaves those without one as they were") {
  const mock::Mock mock = mock_with({.dynamic = true, .seed = 1});
  const std::string before = mock.answer(request_of("GET /x")).body;
  asked(mock, "abc");
  CHECK(mock.answer(request_of("GET /x")).body == before);
  CHECK(mock_with({.dynamic = true, .seed = 1}).answer(request_of("GET /x")).body == before);
  CHECK(mock_with({.dynamic = true, .seed = 2}).answer(request_of("GET /x")).body != before);
}

TEST_CASE("drawn values are of many kinds and obey the schema") {
  const mock::Mock mock = mock_with({.errors = true});
  std::set<std::string> bodies;
  std::set<std::string> sizes;
  for (int seed = 0; seed < 50; ++seed) {
    const std::string body = asked(mock, std::to_string(seed));
    bodies.insert(body);
    sizes.insert(*json::parse(body)->find("size")->string());
  }
  CHECK(bodies.size() > 45);
  CHECK(sizes.size() == 3);
}

}  // namespace understudy::tests
