// What clients of spoilt answers meet, over sockets.

#include "http/spoil.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <cerrno>

#include "http/call.h"
#include "http/serve.h"

using namespace understudy;
using runtime::WireFault;

namespace {

http::Server server_with(WireFault fault) {
  auto server = http::Server::start({}, [fault](const runtime::Request&) {
    return runtime::Response{200, {{"Content-Type", "text/plain"}}, "a body that matters", fault};
  });
  REQUIRE(server);
  return *std::move(server);
}

std::string fault_met(WireFault fault) {
  auto server = server_with(fault);
  const auto answer = http::call({false, "127.0.0.1", server.port()}, {"GET", "/"});
  return answer ? "" : answer.error().detail;
}

}  // namespace

TEST_CASE("each fault is what it says on the wire") {
  CHECK(fault_met(WireFault::none) == "");
  CHECK(fault_met(WireFault::empty) == "the connection ended before an answer");
  CHECK(fault_met(WireFault::reset) == "the connection ended before an answer");
  CHECK(fault_met(WireFault::truncated) == "the connection ended within the answer");
  CHECK(fault_met(WireFault::garbage).find("the answer cannot be read") == 0);
}

TEST_CASE("a reset is one") {
  auto server = server_with(WireFault::reset);
  const int client = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(server.port()));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  REQUIRE(::connect(client, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
  const std::string request = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";
  REQUIRE(::send(client, request.data(), request.size(), MSG_NOSIGNAL) > 0);
  char byte = 0;
  CHECK(::recv(client, &byte, 1, 0) == -1);
  CHECK(errno == ECONNRESET);
  ::close(client);
}

TEST_CASE("half of a response is its head and half of its body") {
  CHECK(http::spoilt("HTTP/1.1 200 OK\r\nA: b\r\n\r\n12345678", WireFault::truncated) ==
        "HTTP/1.1 200 OK\r\nA: b\r\n\r\n1234");
  CHECK(http::spoilt("HTTP/1.1 204 No Content\r\n\r\n", WireFault::truncated) == "HTTP/1.1 204 ");
  CHECK(http::spoilt("x", WireFault::none) == "x");
}
