#include <catch2/catch.hpp>

#include "json/parse.h"
#include "mock/mock.h"
#include "runtime/api.h"

namespace understudy::tests {

namespace {

/// An API with one operation, `PUT /things/{id}`, and these extensions.
std::vector<std::string> faults_of(std::string_view document, std::string_view operation) {
  runtime::Api api;
  api.name = "things";
  api.extensions = *json::parse_trusted(document).object();
  api.place_of = [](std::string_view) { return runtime::SpecPlace{"things.yaml", 3, 5}; };
  runtime::Operation put;
  put.id = "put";
  put.method = "PUT";
  put.path = "/things/{id}";
  put.location = "#/paths/~1things~1{id}/put";
  put.responses.push_back({.status = "200"});
  put.extensions = *json::parse_trusted(operation).object();
  api.operations.push_back(std::move(put));
  std::vector<mock::Served> served;
  served.push_back({std::move(api)});
  return mock::Mock(std::move(served)).faults();
}

std::string told(const std::string& message, const std::string& location) {
  return "things.yaml:3:5: error: " + message + " (at " + location + ")";
}

const std::string behavior = "#/paths/~1things~1{id}/put/x-understudy-behavior";
const std::string things = R"({"x-understudy-collections":{"things":{"key":"id"}}})";

}  // namespace

TEST_CASE("faults in collections and limits are told with their place") {
  CHECK(faults_of(R"({"x-understudy-collections":{"a":{"keys":"id"}}})", "{}") ==
        std::vector<std::string>{
            told("misses the member key", "#/x-understudy-collections/a"),
            told("unknown member keys; allowed are key, within, seed", "#/x-understudy-collections/a/keys")});
  CHECK(
      faults_of(R"({"x-understudy-collections":{"a":{"key":"id","within":["org"],"seed":[{"items":[{}]}]}}})",
                "{}") == std::vector<std::string>{
                             told("misses org", "#/x-understudy-collections/a/seed/0/within"),
                             told("an item misses its key id", "#/x-understudy-collections/a/seed/0/items")});
  CHECK(faults_of(R"({"x-understudy-limits":{"body_bytes":"many"}})", "{}") ==
        std::vector<std::string>{told("expected an integer", "#/x-understudy-limits/body_bytes")});
}

TEST_CASE("faults in a behavior are told with their place") {
  const std::pair<std::string, std::string> cases[] = {
      {R"({"action":"make"})",
       told("unknown action make; allowed are answer, create, put, read, update, delete, list",
            behavior + "/action")},
      {R"({"action":"read","collection":"nothings"})",
       told("unknown collection nothings", behavior + "/collection")},
      {R"({"action":"read","collection":"things","id":"name"})",
       told("the path has no parameter name", behavior + "/id")},
      {R"({"action":"read","collection":"things","anwser":1})",
       told("unknown member anwser; allowed are action, collection, status, answer, item, key, id, search, "
            "filters, page, parent, references",
            behavior + "/anwser")},
      {R"({"action":"read","collection":"things","answer":{"a":"{itme.name}"}})",
       told("unknown name itme", behavior + "/answer")},
      {R"({"action":"read","collection":"things","status":201})",
       told("the status 201 is not documented", behavior + "/status")},
      {R"({"action":"read","collection":"things","references":[{"path":"x","collection":"things"}]})",
       told("x is no JSON pointer", behavior + "/references/0/path")}};
  for (const auto& [text, expected] : cases) {
    INFO(text);
    CHECK(faults_of(things, R"({"x-understudy-behavior":)" + text + "}") ==
          std::vector<std::string>{expected});
  }
}

TEST_CASE("a collection within a parameter that the path does not have is a fault") {
  CHECK(faults_of(R"({"x-understudy-collections":{"a":{"key":"id","within":["org"]}}})",
                  R"({"x-understudy-behavior":{"action":"read","collection":"a"}})") ==
        std::vector<std::string>{
            told("lies within org, which the path does not have", behavior + "/collection")});
}

TEST_CASE("faults in error rules are told with their place") {
  const std::string errors = "#/x-understudy-errors";
  const std::pair<std::string, std::string> cases[] = {
      {R"({"rules":[{"on":"bodi"}]})",
       told("unknown cause bodi; allowed are unauthorized, forbidden, parameter, missing_body, "
            "malformed_body, body, "
            "media_type, not_acceptable, too_large, rate_limited, not_found, conflict, internal",
            errors + "/rules/0/on")},
      {R"({"rules":[{"on":"body","in":"boddy"}]})",
       told("unknown place boddy; allowed are body, path, query, header, cookie", errors + "/rules/0/in")},
      {R"({"rules":[{"on":"body","status":99}]})",
       told("must be from 300 to 599", errors + "/rules/0/status")},
      {R"({"rules":[{"on":"body","body":{"$each":"{violations}"}}]})",
       told("$each needs $item beside it", errors + "/rules/0/body")},
      {R"({"words":{"body":1}})", told("expected an object", errors + "/words/body")},
      {R"({"rulez":[]})", told("unknown member rulez; allowed are words, rules", errors + "/rulez")}};
  for (const auto& [text, expected] : cases) {
    INFO(text);
    CHECK(faults_of(R"({"x-understudy-errors":)" + text + "}", "{}") == std::vector<std::string>{expected});
  }
}

}  // namespace understudy::tests
