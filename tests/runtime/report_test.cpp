#include "runtime/report.h"

#include <catch2/catch.hpp>

#include "runtime/check/string.h"
#include "runtime/describe.h"
#include "runtime/message.h"

namespace understudy::runtime {
namespace {

TEST_CASE("a path is a JSON pointer with its names escaped") {
  const Path root;
  const Path member = root / "a/b~c";
  CHECK(root.pointer().empty());
  CHECK(member[3].pointer() == "/a~1b~0c/3");
}

TEST_CASE("a violation has its place, its rule, what was expected and found") {
  Report report(Direction::request);
  const Path root;
  min_length(json::Value(""), 1, {root / "name", "#/x/minLength"}, report);
  REQUIRE(report.violations().size() == 1);
  const Violation& violation = report.violations().front();
  CHECK(violation.pointer == "/name");
  CHECK(violation.rule == "#/x/minLength");
  CHECK(violation.expected == json::Value(1));
  CHECK(violation.found == json::Value(""));
  CHECK(describe(violation) == "/name must have at least 1 character, has 0");
}

TEST_CASE("a report takes no more than its limit") {
  Report report(Direction::request, In::query, 2);
  for (int i = 0; i < 5; ++i) min_length(json::Value(""), 1, {Path(), "#/x"}, report);
  CHECK(report.full());
  CHECK(report.violations().size() == 2);
  CHECK(report.violations().front().in == In::query);
}

TEST_CASE("a sentence names the parameter and the way inside of it") {
  CHECK(describe({.in = In::query, .pointer = "/page[size]", .message = "must be given"}) ==
        "the query parameter page[size] must be given");
  CHECK(describe({.in = In::header, .pointer = "/X-Ids/1", .message = "must be 1"}) ==
        "the header X-Ids at /1 must be 1");
  CHECK(describe({.message = "must be an object"}) == "the body must be an object");
}

TEST_CASE("what was found is kept in part where it is very large") {
  Report report(Direction::request);
  min_length(json::Value(std::string(100'000, 'x')), 200'000, {Path(), "#/x"}, report);
  CHECK(report.violations().front().found->string()->size() < 20'000);
  CHECK(report.violations().front().message.size() < 200);
}

TEST_CASE("header fields are found without case and joined in order") {
  Headers headers{{"Accept", "a"}, {"X", "1"}, {"accept", "b"}};
  CHECK(headers.joined("ACCEPT") == "a, b");
  headers.set("Accept", "c");
  CHECK(headers.joined("accept") == "c");
  CHECK(headers.find("none") == nullptr);
}

TEST_CASE("a target is split at its question mark") {
  const Request request{.method = "GET", .target = "/a/b?c=d?e#f", .headers = {}, .body = {}};
  CHECK(request.path() == "/a/b");
  CHECK(request.query() == "c=d?e");
  CHECK(reason(422) == "Unprocessable Content");
  CHECK(reason(299).empty());
}

}  // namespace
}  // namespace understudy::runtime
