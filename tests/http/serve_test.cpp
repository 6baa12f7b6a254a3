#include <atomic>
#include <catch2/catch.hpp>
#include <chrono>
#include <thread>
#include <vector>

#include "http/gzip.h"
#include "http/inflate.h"
#include "tests/http/raw_client.h"

using namespace understudy;
using tests::RawClient;

namespace {

std::string get(const std::string& target) { return "GET " + target + " HTTP/1.1\r\nHost: h\r\n\r\n"; }

std::string post(const std::string& body, const std::string& fields = "") {
  const auto length = std::to_string(body.size());
  return "POST /p HTTP/1.1\r\nHost: h\r\nContent-Length: " + length + "\r\n" + fields + "\r\n" + body;
}

}  // namespace

TEST_CASE("a connection takes any number of requests") {
  auto server = tests::echo_server();
  RawClient client(server.port());
  for (int i = 0; i < 200; ++i) {
    client.send(get("/" + std::to_string(i)));
    const auto response = client.receive();
    REQUIRE(response);
    REQUIRE(response->body == "GET /" + std::to_string(i) + " ");
  }
}

TEST_CASE("requests may be sent before the answers are read") {
  auto server = tests::echo_server();
  RawClient client(server.port());
  client.send(get("/1") + post("two") + get("/3"));
  CHECK(client.receive()->body == "GET /1 ");
  CHECK(client.receive()->body == "POST /p two");
  CHECK(client.receive()->body == "GET /3 ");
}

TEST_CASE("64 connections that stay open are all served") {
  auto server = tests::echo_server();
  std::vector<std::unique_ptr<RawClient>> clients;
  for (int i = 0; i < 64; ++i) clients.push_back(std::make_unique<RawClient>(server.port()));
  for (int round = 0; round < 3; ++round) {
    for (auto& client : clients) client->send(get("/x"));
    for (auto& client : clients) {
      const auto response = client->receive();
      REQUIRE(response);
      REQUIRE(response->status == 200);
    }
  }
}

TEST_CASE("beyond the limit a new connection takes the place of an idle one") {
  auto server = tests::echo_server({.connections = 2});
  RawClient first(server.port());
  RawClient second(server.port());
  for (auto* client : {&first, &second}) {
    client->send(get("/x"));
    REQUIRE(client->receive());
  }
  std::this_thread::sleep_for(std::chrono::milliseconds(200));  // until both are known to be idle
  RawClient third(server.port());
  third.send(get("/y"));
  REQUIRE(third.receive());
  CHECK(first.closed());
}

TEST_CASE("every method arrives, known or not") {
  auto server = tests::echo_server();
  RawClient client(server.port());
  for (const std::string method :
       {"GET", "PUT", "POST", "DELETE", "PATCH", "OPTIONS", "TRACE", "QUERY", "brew"}) {
    client.send(method + " /m HTTP/1.1\r\nHost: h\r\n\r\n");
    const auto response = client.receive();
    REQUIRE(response);
    CHECK(response->body == method + " /m ");
  }
}

TEST_CASE("a HEAD is answered without a body and the connection goes on") {
  auto server = tests::echo_server();
  RawClient client(server.port());
  client.send("HEAD /h HTTP/1.1\r\nHost: h\r\n\r\n" + get("/next"));
  CHECK(client.receive(false)->has("Content-Length: 8\r\n"));
  CHECK(client.receive()->body == "GET /next ");
}

TEST_CASE("a body arrives whatever its bytes, its method and its type") {
  auto server = tests::echo_server();
  RawClient client(server.port());
  const std::string bytes("a\0b\r\n\r\nc\xff", 9);
  client.send(post(bytes));
  CHECK(client.receive()->body == "POST /p " + bytes);
  client.send("GET /g HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc" + get("/next"));
  CHECK(client.receive()->body == "GET /g abc");
  CHECK(client.receive()->body == "GET /next ");
  const std::string form(20'000, 'x');
  client.send(post(form, "Content-Type: application/x-www-form-urlencoded\r\n"));
  CHECK(client.receive()->body == "POST /p " + form);
  client.send(post("--b\r\n\r\nx\r\n--b--", "Content-Type: multipart/form-data; boundary=b\r\n"));
  CHECK(client.receive()->body == "POST /p --b\r\n\r\nx\r\n--b--");
}

TEST_CASE("a chunked body is put together") {
  auto server = tests::echo_server();
  RawClient client(server.port());
  client.send("POST /c HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
  client.send("6\r\n world\r\n0\r\n\r\n" + get("/next"));
  CHECK(client.receive()->body == "POST /c hello world");
  CHECK(client.receive()->body == "GET /next ");
}

TEST_CASE("a client that waits to be asked for its body is asked") {
  auto server = tests::echo_server({.max_body = 100});
  RawClient client(server.port());
  client.send("POST /e HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
  CHECK(client.receive()->status == 100);
  client.send("ok");
  CHECK(client.receive()->body == "POST /e ok");
  client.send("POST /e HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 200\r\n\r\n");
  CHECK(client.receive()->body == "POST /e too long");
}

TEST_CASE("a body over the limit is answered, in one piece or in chunks") {
  auto server = tests::echo_server({.max_body = 1000});
  for (const auto* framing :
       {"Content-Length: 900000\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\nDBBA0\r\n"}) {
    RawClient client(server.port());
    client.send(std::string("POST /big HTTP/1.1\r\nHost: h\r\n") + framing + std::string(900'000, 'x'));
    const auto response = client.receive();
    REQUIRE(response);
    CHECK(response->body == "POST /big too long");
    CHECK(response->has("Connection: close"));
    client.half_close();
    CHECK(client.closed());
  }
  RawClient client(server.port());
  client.send(post(std::string(1000, 'y')));
  CHECK(client.receive()->body.size() == 1008);
}

TEST_CASE("packed bodies go both ways") {
  auto server = tests::echo_server({.max_body = 10'000});
  RawClient client(server.port());
  const std::string text(5000, 'x');
  client.send(post(http::gzip(text), "Content-Encoding: gzip\r\nAccept-Encoding: gzip\r\n"));
  const auto packed = client.receive();
  REQUIRE(packed);
  CHECK(packed->has("Content-Encoding: gzip\r\n"));
  CHECK(http::inflated(packed->body, 10'000) == "POST /p " + text);
  client.send("HEAD /" + text + " HTTP/1.1\r\nHost: h\r\nAccept-Encoding: gzip\r\n\r\n");
  const auto head = client.receive(false);
  CHECK(head->has("Content-Encoding: gzip\r\n"));
  CHECK_FALSE(head->has("Content-Length: 50"));
  client.send(post(http::gzip(std::string(5'000'000, 'x')), "Content-Encoding: gzip\r\n"));
  CHECK(client.receive()->body == "POST /p too long");
  RawClient other(server.port());
  other.send(post("abc", "Content-Encoding: br\r\n"));
  const auto refused = other.receive();
  CHECK(refused->status == 415);
  CHECK(refused->has("Accept-Encoding: gzip\r\n"));
}

TEST_CASE("HTTP/1.0 is answered and closed, or kept where it asks for it") {
  auto server = tests::echo_server();
  RawClient plain(server.port());
  plain.send("GET /old HTTP/1.0\r\n\r\n");
  CHECK(plain.receive()->has("Connection: close"));
  CHECK(plain.closed());
  RawClient kept(server.port());
  kept.send("GET /old HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
  CHECK(kept.receive()->has("Connection: keep-alive"));
  kept.send("GET /old HTTP/1.0\r\n\r\n");
  CHECK(kept.receive());
}
