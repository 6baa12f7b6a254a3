// What the shop answers, tested without a socket, against a document that both sides keep.

#include "pets.h"

#include <iostream>

#include "acme_petstore/api.h"
#include "mock/mock.h"

namespace {

using understudy::runtime::Request;
using understudy::runtime::Response;

int faults = 0;

void expect(bool holds, const char* what, const Response& response) {
  if (holds) return;
  ++faults;
  std::cerr << "not so: " << what << "\n  " << response.status << " " << response.body << "\n";
}

Request get(const std::string& target) { return {.method = "GET", .target = target, .headers = {}, .body = {}}; }

Request post(const std::string& target, const std::string& body) {
  return {.method = "POST", .target = target, .headers = {{"Content-Type", "application/json"}}, .body = body};
}

/// The shop, with the mock behind it for what it leaves open.
void test_shop() {
  shop::Pets pets;
  std::vector<understudy::mock::Served> served;
  served.push_back({.api = acme::petstore::api(), .handlers = acme::petstore::handlers(pets)});
  const understudy::mock::Mock server(std::move(served));

  const auto added = server.answer(post("/v1/pets", R"({"name": "Mia", "kind": "cat", "born": null})"));
  expect(added.status == 201, "a pet is taken in", added);
  const auto parsed = acme::petstore::parse_pet(added.body);
  expect(parsed.has_value() && parsed->name == "Mia" && parsed->id == 1, "it has a name and a number", added);

  const auto unknown = server.answer(post("/v1/pets", R"({"name": "", "kind": "fish"})"));
  expect(unknown.status == 400, "a fish without a name breaks the contract", unknown);

  const auto missing = server.answer(get("/v1/pets/9"));
  expect(missing.status == 404, "there is no ninth pet", missing);

  const auto order = server.answer(post("/v1/orders", R"({"pets": [1]})"));
  expect(order.status == 202, "an order, which the shop does not handle, is answered by the mock", order);
}

}  // namespace

int main() {
  test_shop();
  return faults == 0 ? 0 : 1;
}
