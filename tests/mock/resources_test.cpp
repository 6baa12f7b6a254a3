#include "mock/infer/resources.h"

#include <catch2/catch.hpp>

#include "mock/infer/keys.h"
#include "mock/infer/names.h"

namespace understudy::tests {

namespace {

std::vector<mock::ResourcePlan> resources_of(const std::vector<std::pair<std::string, std::string>>& table) {
  std::vector<runtime::Operation> operations;
  for (const auto& [method, path] : table) operations.push_back({.method = method, .path = path});
  return mock::find_resources(operations);
}

std::string key_in(const std::string& path, const std::string& id, const json::Object& item) {
  mock::ResourcePlan plan;
  plan.path = path;
  plan.id = id;
  return mock::key_member(item, plan).value_or("none");
}

}  // namespace

TEST_CASE("a collection is a path with an item's path behind it, where something reads and changes it") {
  const auto found = resources_of({{"GET", "/things"},
                                   {"POST", "/things/"},
                                   {"GET", "/things/{id}"},
                                   {"GET", "/readings/{id}"},
                                   {"POST", "/things/{id}/parts"},
                                   {"GET", "/things/{id}/parts/{part}"},
                                   {"DELETE", "/things/{id}/parts/{part}"}});
  REQUIRE(found.size() == 2);
  CHECK(found[0].path == "/things");
  CHECK(found[0].id == "id");
  CHECK(found[0].operations.size() == 3);
  CHECK(found[1].within == std::vector<std::string>{"id"});
  CHECK(found[1].id == "part");
  CHECK(found[1].parent == 0U);
}

TEST_CASE("a declared behavior keeps its collection out") {
  std::vector<runtime::Operation> operations = {{.method = "POST", .path = "/a"},
                                                {.method = "GET", .path = "/a/{id}"}};
  CHECK(mock::find_resources(operations).size() == 1);
  operations[0].extensions.append("x-understudy-behavior", json::Object());
  CHECK(mock::find_resources(operations).empty());
}

TEST_CASE("the member that a path parameter speaks of") {
  CHECK(key_in("/v2/droplets", "droplet_id", {{"id", 1}, {"name", "a"}}) == "id");
  CHECK(key_in("/v2/domains", "domain_name", {{"name", "a"}, {"ttl", 1}}) == "name");
  CHECK(key_in("/special-events", "eventId", {{"eventId", "a"}, {"id", "b"}}) == "eventId");
  CHECK(key_in("/users", "username", {{"username", "a"}, {"id", 1}}) == "username");
  CHECK(key_in("/policies", "policyUuid", {{"uuid", "a"}}) == "uuid");
  CHECK(key_in("/files", "path", {{"size", 1}}) == "none");
}

TEST_CASE("a new key is like the documented one") {
  mock::Uuids uuids(1);
  const auto made = [&](const json::Value& documented) {
    return mock::new_key(documented, 2, uuids, [](const json::Value&) { return true; });
  };
  CHECK(*made(41) == json::Value(43));
  CHECK(*made("act_009") == json::Value("act_011"));
  CHECK(*made("abc") == json::Value("abc2"));
  CHECK(made("f3e0e76e-e4a8-466e-ab9c-ae36c15b8e97")->string()->size() == 36);
}

}  // namespace understudy::tests
