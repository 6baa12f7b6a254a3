#include <algorithm>
#include <atomic>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <thread>
#include <vector>

#include "generated/telnyx_auth_actions/api.h"
#include "generated/telnyx_auth_actions/handlers.h"
#include "http/send_out.h"
#include "tests/http/raw_client.h"
#include "tests/http/scripted_server.h"
#include "understudy/mock.h"

namespace understudy::tests {

namespace {

const std::string document = "specs/telnyx-auth-actions.yaml";
const std::string known = "/auth/actions/7e610e23-d1f2-4f90-b5b7-3ddd7b32ad7c";

RawResponse get(const Mock& mock, const std::string& target) {
  RawClient client(mock.port());
  client.send("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer t\r\n\r\n");
  const auto response = client.receive();
  REQUIRE(response);
  return *response;
}

std::string message_of(const auto& act) {
  try {
    act();
  } catch (const std::invalid_argument& fault) {
    return fault.what();
  }
  return "nothing was thrown";
}

}  // namespace

TEST_CASE("a mock of a document listens as soon as it is made") {
  const Mock mock{document};
  CHECK(mock.url() == "http://127.0.0.1:" + std::to_string(mock.port()));
  CHECK(get(mock, known).status == 200);
  CHECK(mock.faults().empty());
}

TEST_CASE("many mocks run beside each other, and each knows its own requests") {
  const Mock one{document};
  const Mock other{telnyx_auth_actions::api()};
  CHECK(one.port() != other.port());
  CHECK(get(one, known).status == 200);
  CHECK(one.journal().entries.size() == 1);
  CHECK(other.journal().entries.empty());
}

TEST_CASE("a mock that went away listens no more") {
  int port = 0;
  {
    const Mock mock{document};
    port = mock.port();
  }
  const auto nothing = [](const runtime::Request&) { return runtime::Response(); };
  CHECK(http::Server::start({.port = port}, nothing).has_value());
}

TEST_CASE("a mock may move") {
  Mock mock{document};
  const int port = mock.port();
  const Mock moved = std::move(mock);
  CHECK(moved.port() == port);
  CHECK(get(moved, known).status == 200);
}

TEST_CASE("what is no document is no mock, and the reason is told") {
  const std::string message = message_of([] { Mock mock{"specs/absent.yaml"}; });
  CHECK(message.starts_with("specs/absent.yaml cannot be served\n"));
  CHECK(message.find("absent.yaml") < message.rfind("absent.yaml"));
}

TEST_CASE("a lambda answers an operation until it is taken away") {
  Mock mock{document};
  mock.on("actions-id-get", [](const runtime::Call& call) {
    return runtime::Response{.status = 503, .headers = {}, .body = *call.path.find("id")->string()};
  });
  CHECK(get(mock, known).status == 503);
  CHECK(get(mock, known).body == known.substr(known.rfind('/') + 1));
  CHECK(get(mock, "/auth/actions").status == 200);
  CHECK(mock.answer({.method = "GET", .target = known, .headers = {}, .body = {}}).status == 401);
  mock.leave("actions-id-get");
  CHECK(get(mock, known).status == 200);
}

TEST_CASE("a lambda that returns nothing leaves the call to the mock") {
  Mock mock{document};
  std::atomic<int> calls = 0;
  mock.on("actions-id-get", [&](const runtime::Call&) -> std::optional<runtime::Response> {
    if (calls++ == 0) return runtime::Response{.status = 429, .headers = {{"Retry-After", "0"}}, .body = {}};
    return std::nullopt;
  });
  CHECK(get(mock, known).status == 429);
  CHECK(get(mock, known).status == 200);
  CHECK(mock.verify({.operation = "actions-id-get", .status = 429}).count == 1);
}

TEST_CASE("an operation that no document has cannot be answered") {
  Mock mock{document};
  const auto handler = [](const runtime::Call&) { return runtime::Response(); };
  CHECK(message_of([&] { mock.on("actions-gett", handler); }) ==
        "there is no operation actions-gett; did you mean actions-get?");
}

namespace {

/// Answers one operation and leaves the other.
class Nobody : public telnyx_auth_actions::Handlers {
  telnyx_auth_actions::ActionsIdGet::Response actions_id_get(
      const telnyx_auth_actions::ActionsIdGet::Request&) override {
    return telnyx_auth_actions::ActionsIdGet::NotFound{};
  }
};

}  // namespace

TEST_CASE("typed handlers answer from the start, or from when they are put in") {
  Nobody nobody;
  const Mock from_start{telnyx_auth_actions::api(), telnyx_auth_actions::handlers(nobody)};
  CHECK(get(from_start, known).status == 404);
  CHECK(get(from_start, "/auth/actions").status == 200);
  Mock later{document};
  CHECK(get(later, known).status == 200);
  later.on(telnyx_auth_actions::handlers(nobody));
  CHECK(get(later, known).status == 404);
}

TEST_CASE("after a reset all is as it was at the start") {
  Mock mock{document};
  mock.on("actions-get",
          [](const runtime::Call&) { return runtime::Response{.status = 500, .headers = {}, .body = {}}; });
  CHECK(get(mock, "/auth/actions").status == 500);
  CHECK(mock::share_of(mock.coverage(), mock::PointKind::operation).touched == 1);
  mock.reset();
  CHECK(mock.journal().entries.empty());
  CHECK(mock::share_of(mock.coverage()).touched == 0);
  CHECK(get(mock, "/auth/actions").status == 200);
}

TEST_CASE("the admin paths are there, for programs in other languages") {
  const Mock mock{document};
  CHECK(get(mock, "/__understudy/coverage?format=text").status == 200);
}

TEST_CASE("handlers come and go while others ask") {
  Mock mock{document};
  std::atomic<int> strange = 0;
  std::vector<std::thread> clients;
  for (int i = 0; i < 3; ++i) {
    clients.emplace_back([&] {
      for (int n = 0; n < 200; ++n) {
        const int status = mock.answer({.method = "GET",
                                        .target = known,
                                        .headers = {{"Authorization", "Bearer t"}},
                                        .body = {}})
                               .status;
        if (status != 200 && status != 503) ++strange;
      }
    });
  }
  for (int n = 0; n < 200; ++n) {
    mock.on("actions-id-get",
            [](const runtime::Call&) { return runtime::Response{.status = 503, .headers = {}, .body = {}}; });
    mock.leave("actions-id-get");
  }
  for (std::thread& client : clients) client.join();
  CHECK(strange == 0);
  CHECK(mock.verify({.operation = "actions-id-get", .at_least = 600, .at_most = 600}).met);
}

TEST_CASE("what is in a mock goes into another one, and what is no state into none") {
  const Mock first{"specs/mechamental-actions.yaml"};
  Mock second{"specs/mechamental-actions.yaml"};
  const runtime::Request create{"POST",
                                "/v1/orgs/acme/workspaces/main/apps/shop/actions",
                                {{"Content-Type", "application/json"}},
                                R"({"name":"Weekly digest","endpoint_id":"ep_1","namespace_id":"ns_1"})"};
  REQUIRE(first.answer(create).status == 201);
  second.restore(first.snapshot(), "a");
  CHECK(second.snapshot("a") == first.snapshot());
  CHECK(second.snapshot() != first.snapshot());
  CHECK(message_of([&] { second.restore(json::Value(5)); }) == "/understudy has to be 1");
  CHECK(message_of([&] {
          second.seed(json::Object{{"cats", json::Array()}});
        }).find("/cats is no collection") == 0);
  second.reset("a");
  CHECK(second.snapshot("a") == second.snapshot());
}

TEST_CASE("callbacks of a document arrive where the test listens") {
  const std::string file = (std::filesystem::temp_directory_path() / "understudy_callbacks.yaml").string();
  std::ofstream(file) << R"(openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /orders:
    post:
      operationId: order
      responses: {'202': {description: d}}
      callbacks:
        done: {'$request.query.url': {post: {requestBody: {content: {application/json: {schema: {const: done}}}}, responses: {'204': {description: d}}}}}
)";
  mock::Options options = watched();
  options.callbacks = mock::Callbacks{http::send_to({}, true)};
  const Mock mock{file, options};
  const auto is_done = [&] {
    return std::ranges::any_of(mock.journal().entries,
                               [](const auto& entry) { return entry->status == 204; });
  };
  ScriptedServer receiver({"HTTP/1.1 204 No Content\r\n\r\n"});
  CHECK(mock.answer({"POST", "/orders?url=" + receiver.url()}).status == 202);
  for (int i = 0; i < 500 && !is_done(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(10));
  CHECK(is_done());
  CHECK(receiver.requests().front().ends_with("\r\n\r\n\"done\""));
  std::filesystem::remove(file);
}

}  // namespace understudy::tests
