#include <catch2/catch.hpp>
#include <chrono>
#include <thread>

#include "tests/http/raw_client.h"

using namespace understudy;
using tests::RawClient;

namespace {

const std::string request = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";

auto answer() {
  return [](const runtime::Request&) { return runtime::Response{}; };
}

std::string why_not(const http::Endpoint& endpoint) {
  auto server = http::Server::start(endpoint, answer());
  return server ? "" : server.error();
}

}  // namespace

TEST_CASE("port 0 gives a free port, another one each time") {
  auto one = tests::echo_server();
  auto two = tests::echo_server();
  CHECK(one.port() > 0);
  CHECK(one.port() != two.port());
}

TEST_CASE("a port has one server, and is free again when it stops") {
  auto first = tests::echo_server();
  const int port = first.port();
  {
    RawClient client(port);
    client.send(request);
    REQUIRE(client.receive());
    CHECK(why_not({.port = port}) ==
          "port " + std::to_string(port) + " on 127.0.0.1 is taken, choose another or 0");
  }
  first.stop();
  CHECK(why_not({.port = port}).empty());
}

TEST_CASE("a host is an address or a name, and the message says what is wrong with it") {
  CHECK(why_not({.host = "localhost"}).empty());
  CHECK(why_not({.host = "nowhere.invalid"}) == "unknown host nowhere.invalid");
  CHECK(why_not({.host = "192.0.2.1"}) == "this machine has no address 192.0.2.1");
}

TEST_CASE("an IPv6 address may stand in brackets") {
  const auto bracketed = why_not({.host = "[::1]"});
  const auto plain = why_not({.host = "::1"});
  CHECK(bracketed.empty() == plain.empty());
  CHECK((plain.empty() || plain == "this machine has no address ::1"));
}

TEST_CASE("stopping closes idle connections at once and lets a running request finish") {
  auto server = http::Server::start({}, [](const runtime::Request&) {
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    return runtime::Response{200, {}, "finished"};
  });
  REQUIRE(server);
  RawClient idle(server->port());
  RawClient busy(server->port());
  busy.send(request);
  std::this_thread::sleep_for(std::chrono::milliseconds(100));
  const auto start = std::chrono::steady_clock::now();
  std::thread stopper([&server] { server->stop(); });
  server->wait();
  CHECK(std::chrono::steady_clock::now() - start < http::Patience().idle / 2);
  stopper.join();
  CHECK(idle.closed());
  CHECK(busy.receive()->body == "finished");
}

TEST_CASE("a client that never finishes does not hold the server") {
  auto server = http::Server::start({.patience = {.grace = std::chrono::milliseconds(200)}}, answer());
  REQUIRE(server);
  RawClient client(server->port());
  client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\n");
  std::this_thread::sleep_for(std::chrono::milliseconds(100));
  const auto start = std::chrono::steady_clock::now();
  server->stop();
  CHECK(std::chrono::steady_clock::now() - start < http::Patience().body / 2);
}
