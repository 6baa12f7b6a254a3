#include <catch2/catch.hpp>
#include <mutex>
#include <stdexcept>
#include <thread>

#include "tests/http/raw_client.h"

using namespace understudy;
using tests::RawClient;

namespace {

const std::string healthy = "GET /ok HTTP/1.1\r\nHost: h\r\n\r\n";

/// What a server answers to bytes on a connection of their own; it has to be well afterwards.
int status_after(const http::Server& server, const std::string& bytes) {
  RawClient client(server.port());
  client.send(bytes);
  client.half_close();
  const auto response = client.receive();
  RawClient other(server.port());
  other.send(healthy);
  REQUIRE(other.receive()->status == 200);
  return response ? response->status : 0;
}

http::Endpoint impatient() {
  using std::chrono::milliseconds;
  return {.patience = {.idle = milliseconds(100), .head = milliseconds(100), .body = milliseconds(100)}};
}

}  // namespace

TEST_CASE("bytes that are no request are answered with 400") {
  auto server = tests::echo_server();
  CHECK(status_after(server, "hello\r\n\r\n") == 400);
  CHECK(status_after(server, std::string("\x16\x03\x01\x02\x00\x01\n\n", 8)) == 400);
  CHECK(status_after(server, std::string(300, '\0') + "\n\n") == 400);
  CHECK(status_after(server, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") == 505);
  CHECK(status_after(server, "GET / HTTP/1.1\r\nHost") == 400);
  CHECK(status_after(server, "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nabc") == 400);
  CHECK(status_after(server, "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n") ==
        400);
}

TEST_CASE("a connection without a request is just closed") {
  auto server = tests::echo_server();
  CHECK(status_after(server, "") == 0);
  CHECK(status_after(server, "\r\n\r\n") == 400);
}

TEST_CASE("a head without end is refused before it fills the memory") {
  auto server = tests::echo_server();
  CHECK(status_after(server, "GET / HTTP/1.1\r\nHost: h\r\nX: " + std::string(100'000, 'x')) == 431);
  std::string many = "GET / HTTP/1.1\r\nHost: h\r\n";
  for (int i = 0; i < 20'000; ++i) many += "X-" + std::to_string(i) + ": y\r\n";
  CHECK(status_after(server, many + "\r\n") == 431);
  CHECK(status_after(server, "GET /" + std::string(100'000, 'x')) == 414);
}

TEST_CASE("a large header within the limit arrives") {
  auto server = tests::echo_server();
  CHECK(status_after(server, "GET / HTTP/1.1\r\nHost: h\r\nX: " + std::string(60'000, 'x') + "\r\n\r\n") ==
        200);
}

TEST_CASE("a half-closed connection still gets its answer") {
  auto server = tests::echo_server();
  CHECK(status_after(server, healthy) == 200);
}

TEST_CASE("a slow sender is waited for") {
  auto server = tests::echo_server();
  RawClient client(server.port());
  const std::string text = "POST /s HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\nslow";
  for (const char c : text) {
    client.send(std::string_view(&c, 1));
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  CHECK(client.receive()->body == "POST /s slow");
}

TEST_CASE("a sender that never ends is told so") {
  auto server = tests::echo_server(impatient());
  RawClient head(server.port());
  RawClient body(server.port());
  RawClient idle(server.port());
  head.send("GET / HTTP/1.1\r\nHo");
  body.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\nab");
  CHECK(head.receive()->status == 408);
  CHECK(body.receive()->status == 408);
  CHECK(idle.closed());
}

TEST_CASE("what the transport answers by itself is reported") {
  std::mutex mutex;
  std::vector<http::Refusal> refusals;
  auto server = tests::echo_server({.on_refusal = [&](const http::Refusal& refusal) {
    const std::lock_guard lock(mutex);
    refusals.push_back(refusal);
  }});
  RawClient client(server.port());
  client.send("nonsense\r\n\r\n");
  const auto response = client.receive();
  REQUIRE(response);
  CHECK(response->has("Content-Type: application/problem+json\r\n"));
  CHECK(response->body == R"({"type":"about:blank","title":"Bad Request","status":400,)"
                          R"("detail":"the request line is not made of a method, a target and a version"})");
  const std::lock_guard lock(mutex);
  REQUIRE(refusals.size() == 1);
  CHECK(refusals[0].status == 400);
}

TEST_CASE("a listener to refusals that throws ends one connection and no more") {
  auto server =
      tests::echo_server({.on_refusal = [](const http::Refusal&) { throw std::runtime_error("no"); }});
  CHECK(status_after(server, "nonsense\r\n\r\n") == 0);
}

TEST_CASE("an answer that throws becomes a 500 and the connection goes on") {
  auto server = http::Server::start(
      {}, [](const runtime::Request&) -> runtime::Response { throw std::runtime_error("no idea"); });
  REQUIRE(server);
  RawClient client(server->port());
  client.send(healthy + healthy);
  CHECK(client.receive()->status == 500);
  CHECK(client.receive()->status == 500);
}
