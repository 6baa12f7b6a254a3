#include <algorithm>
#include <catch2/catch.hpp>

#include "mock/coverage/report.h"
#include "mock/coverage/show.h"
#include "mock/mock.h"
#include "tests/mock/producers.h"

namespace understudy::tests {

namespace {

/// Two operations with a response among the components; the rest of the first one stands on one line.
std::string notes(const std::string& second = "notes-list") {
  return R"(openapi: 3.1.0
info: {title: t, version: "1"}
paths:
  /notes:
    post: {operationId: notes-add, parameters: [{name: by, in: query, schema: {type: string}}], responses: {"204": {description: d}}}
    get:
      operationId: )" +
         second + R"(
      responses:
        "200": {$ref: "#/components/responses/Fine"}
  /more:
    get:
      operationId: more
      responses:
        "200": {$ref: "#/components/responses/Fine"}
components:
  responses:
    Fine:
      description: d
      content:
        text/plain: {schema: {type: string}}
)";
}

mock::Mock mock_of(const std::string& text) { return mock::Mock({{interpreted(text)}}, {.coverage = true}); }

int ask(const mock::Mock& mock, const std::string& method, const std::string& target) {
  return mock.answer({.method = method, .target = target, .headers = {}, .body = {}}).status;
}

std::uint64_t hits(const mock::CoverageReport& report, const std::string& operation,
                   const std::string& name) {
  const auto found = std::ranges::find_if(report.points, [&](const mock::CoveragePoint& point) {
    return point.operation == operation && point.name == name;
  });
  REQUIRE(found != report.points.end());
  return found->hits;
}

bool has_line(const std::string& text, const std::string& line) {
  return ("\n" + text).find("\n" + line + "\n") != std::string::npos;
}

}  // namespace

TEST_CASE("every request is counted where it touches something") {
  const mock::Mock mock = mock_of(notes());
  for (int i = 0; i < 3; ++i) CHECK(ask(mock, "GET", "/notes") == 200);
  CHECK(ask(mock, "POST", "/notes?by=me") == 204);
  const mock::CoverageReport report = mock.coverage();
  CHECK(hits(report, "notes-list", "GET /notes") == 3);
  CHECK(hits(report, "notes-list", "200 text/plain") == 3);
  CHECK(hits(report, "notes-add", "query by") == 1);
  CHECK(hits(report, "more", "200") == 0);
  CHECK(report.undocumented.empty());
}

TEST_CASE("a share is cut and not rounded, so that 100 % is all") {
  CHECK(mock::Share{.touched = 9999, .all = 10000}.text() == "99.9 %");
  CHECK(mock::Share{.touched = 10000, .all = 10000}.text() == "100.0 %");
  CHECK(mock::Share{.touched = 2, .all = 3}.text() == "66.6 %");
  CHECK(mock::Share{}.percent() == 100.0);
}

TEST_CASE("kinds are known by their headings") {
  for (const mock::PointKind kind : mock::all_kinds) CHECK(mock::kind_named(mock::plural_of(kind)) == kind);
  CHECK(mock::kind_named("response-types") == mock::PointKind::response_type);
  CHECK(!mock::kind_named("response"));
}

TEST_CASE("a line of the tracefile has run when all that stands on it was touched") {
  const mock::Mock mock = mock_of(notes());
  CHECK(ask(mock, "POST", "/notes") == 204);
  CHECK(has_line(mock::coverage_lcov(mock.coverage()), "DA:5,0"));
  CHECK(ask(mock, "POST", "/notes?by=me") == 204);
  CHECK(has_line(mock::coverage_lcov(mock.coverage()), "DA:5,1"));
}

TEST_CASE("a shared response has run for those that refer to it, and its content for any of them") {
  const mock::Mock mock = mock_of(notes());
  CHECK(ask(mock, "GET", "/notes") == 200);
  const std::string text = mock::coverage_lcov(mock.coverage());
  CHECK(has_line(text, "DA:9,1"));
  CHECK(has_line(text, "DA:14,0"));
  CHECK(has_line(text, "DA:20,1"));
}

TEST_CASE("a mock that takes over knows what was touched of what has the same names") {
  const mock::Mock before = mock_of(notes());
  CHECK(ask(before, "GET", "/notes") == 200);
  CHECK(ask(before, "POST", "/notes?by=me") == 204);
  CHECK(ask(before, "GET", "/nowhere") == 404);
  mock::Mock after = mock_of(notes("notes-all"));
  after.take_over(before);
  const mock::CoverageReport report = after.coverage();
  CHECK(hits(report, "notes-add", "query by") == 1);
  CHECK(hits(report, "notes-all", "GET /notes") == 0);
  CHECK(report.undocumented == std::vector<mock::Undocumented>{{"GET /nowhere", 1}});
}

TEST_CASE("compiled code knows the same branches as the interpreter") {
  std::size_t branches = 0;
  for (const std::string name : {"devrev-links", "mechamental-actions", "nullplatform-link-actions",
                                 "telnyx-auth-actions", "zitadel-executions"}) {
    CAPTURE(name);
    const runtime::Api one = interpreted("specs/" + name + ".yaml");
    const runtime::Api other = compiled("specs/" + name + ".yaml").value();
    REQUIRE(one.unions.size() == other.unions.size());
    for (std::size_t i = 0; i < one.unions.size(); ++i) {
      CHECK(one.unions[i].location == other.unions[i].location);
      CHECK(one.unions[i].branches == other.unions[i].branches);
      branches += one.unions[i].branches.size();
    }
  }
  CHECK(branches > 10);
}

TEST_CASE("without coverage nothing is counted") {
  const mock::Mock mock({{interpreted(notes())}}, {});
  CHECK(ask(mock, "GET", "/notes") == 200);
  CHECK(mock.coverage().points.empty());
}

}  // namespace understudy::tests
