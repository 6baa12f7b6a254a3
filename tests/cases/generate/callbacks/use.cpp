#include <catch2/catch.hpp>

#include "runtime/model/receiver.h"
#include "callbacks/api.h"
#include "callbacks/handlers.h"
#include "callbacks/webhooks.h"

namespace callbacks {
namespace {

class Shop : public Webhooks {
 public:
  PetArrived::Response pet_arrived(const PetArrived::Request& request) override {
    if (request.body.name == "nobody") return runtime::Unhandled{};
    return PetArrived::Ok{.body = {.note = request.body.name + " " + std::to_string(request.body.id)}};
  }
  SubscribeOnData::Response subscribe_on_data(const SubscribeOnData::Request& request) override {
    if (request.query.attempt_or_default() > 3) return SubscribeOnData::Gone{};
    return SubscribeOnData::NoContent{};
  }
};

runtime::Response receive(const runtime::Request& request) {
  static Shop shop;
  static const runtime::Receiver receiver(webhooks_api(), webhooks(shop));
  return receiver.answer(request);
}

runtime::Response receive(const std::string& target, const std::string& body) {
  return receive(
      runtime::Request{"POST", target, {{"Content-Type", "application/json"}, {"X-Signature", "ab"}}, body});
}

TEST_CASE("a webhook comes to its handler, with the members that only the owner of the data sets") {
  const auto answer = receive("/newPet", R"({"id": 7, "name": "Rex"})");
  CHECK(answer.status == 200);
  CHECK(answer.body == R"({"note":"Rex 7"})");
}

TEST_CASE("a message that breaks the document is refused before the handler is asked") {
  CHECK(receive("/newPet", R"({"id": 7, "name": ""})").status == 422);
  CHECK(receive("/newPet", R"({"id": 7, "name": )").status == 400);
  CHECK(receive("/newPet", "").status == 400);
  CHECK(receive("/oldPet", "{}").status == 404);
  CHECK(receive(runtime::Request{"GET", "/newPet", {}, ""}).status == 405);
  CHECK(receive(runtime::Request{"POST", "/newPet", {{"Content-Type", "image/png"}}, "x"}).status == 415);
  CHECK(receive("/newPet", R"({"id": 7, "name": "nobody"})").status == 501);
}

TEST_CASE("a callback keeps its runtime expression, and its parameters are checked") {
  CHECK(SubscribeOnData::expression == std::string("{$request.body#/url}"));
  CHECK(receive("/subscribe/onData", R"({"id": 7, "name": "Rex"})").status == 204);
  CHECK(receive("/subscribe/onData?attempt=4", R"({"id": 7, "name": "Rex"})").status == 410);
  CHECK(receive("/subscribe/onData?attempt=x", R"({"id": 7, "name": "Rex"})").status == 400);
}

TEST_CASE("what is written by the sender is what the receiver takes") {
  SubscribeOnData::Request request;
  request.query.attempt = 9;
  request.header.x_signature = "signed";
  request.body = {.id = 3, .name = "Mia"};
  const auto message = write_subscribe_on_data(request);
  REQUIRE(message);
  CHECK(message->method == "POST");
  CHECK(message->target == "/subscribe/onData?attempt=9");
  CHECK(*message->headers.find("x-signature") == "signed");
  CHECK(receive(*message).status == 410);
}

TEST_CASE("the API itself serves neither webhooks nor callbacks") {
  const runtime::Api table = api();
  REQUIRE(table.operations.size() == 1);
  CHECK(table.operations[0].id == "subscribe");
  CHECK(webhooks_api().operations.size() == 2);
}

}  // namespace
}  // namespace callbacks
