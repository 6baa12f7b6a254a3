#include <httplib.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <thread>
#include <vector>

#include "http/identity.h"
#include "tests/http/raw_client.h"

using namespace understudy;
using tests::RawClient;

namespace {

const http::Identity& mine() {
  static const http::Identity made = http::self_signed();
  return made;
}

http::Server secure_server(http::Endpoint endpoint = {}) {
  endpoint.identity = mine();
  return tests::echo_server(endpoint);
}

/// A client that trusts our certificate and nothing else.
class Trusting {
 public:
  explicit Trusting(const http::Server& server, const std::string& host = "localhost")
      : client_(host, server.port()) {
    std::ofstream(path_) << mine().certificate;
    client_.set_ca_cert_path(path_.c_str());
    client_.enable_server_certificate_verification(true);
    client_.set_keep_alive(true);
  }
  ~Trusting() { std::filesystem::remove(path_); }
  Trusting(const Trusting&) = delete;
  Trusting& operator=(const Trusting&) = delete;

  httplib::SSLClient* operator->() { return &client_; }

 private:
  std::string path_ =
      (std::filesystem::temp_directory_path() / ("understudy_tls_" + std::to_string(::getpid()) + ".pem"))
          .string();
  httplib::SSLClient client_;
};

std::string why_not(const http::Identity& identity) {
  const auto server = http::Server::start({.identity = identity},
                                          [](const runtime::Request&) { return runtime::Response{}; });
  return server ? "" : server.error();
}

}  // namespace

TEST_CASE("a client that trusts the certificate is served, by name and by address") {
  auto server = secure_server();
  for (const auto* host : {"localhost", "127.0.0.1"}) {
    Trusting client(server, host);
    for (int i = 0; i < 20; ++i) {
      const auto response = client->Get("/x");
      REQUIRE(response);
      CHECK(response->body == "GET /x ");
    }
  }
}

TEST_CASE("bodies of megabytes go both ways over TLS") {
  auto server = secure_server();
  Trusting client(server);
  std::string body(5'000'000, 'x');
  for (std::size_t i = 0; i < body.size(); i += 1000) body[i] = static_cast<char>('a' + i / 1000 % 26);
  for (int i = 0; i < 3; ++i) {
    const auto response = client->Post("/p", body, "application/octet-stream");
    REQUIRE(response);
    CHECK((response->body == "POST /p " + body));
  }
}

TEST_CASE("many clients shake hands at the same time") {
  auto server = secure_server();
  std::atomic<int> served = 0;
  std::vector<std::thread> threads;
  for (int i = 0; i < 16; ++i) {
    threads.emplace_back([&] {
      httplib::SSLClient client("127.0.0.1", server.port());
      client.enable_server_certificate_verification(false);
      for (int round = 0; round < 5; ++round) {
        const auto response = client.Get("/x");
        if (response && response->status == 200) ++served;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  CHECK(served == 80);
}

TEST_CASE("who speaks plain HTTP to a port of TLS is told so in plain HTTP") {
  auto server = secure_server();
  RawClient client(server.port());
  client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
  const auto response = client.receive();
  REQUIRE(response);
  CHECK(response->status == 400);
  CHECK(response->body.find("this port speaks TLS, ask it with https://") != std::string::npos);
  Trusting other(server);
  CHECK(other->Get("/x"));
}

TEST_CASE("handshakes that are none, stall or break off end their connection only") {
  auto server = secure_server({.patience = {.idle = std::chrono::milliseconds(200)}});
  RawClient garbage(server.port());
  garbage.send("\x16\x03\x01 this is no hello at all, however long it goes on");
  garbage.half_close();
  RawClient stalled(server.port());
  stalled.send("\x16\x03");
  {
    const RawClient gone(server.port());
  }
  CHECK(stalled.closed());
  Trusting client(server);
  CHECK(client->Get("/x"));
}

TEST_CASE("an identity that cannot be is refused before anything listens") {
  CHECK(why_not({"", ""}) == "the certificate is not one in PEM");
  CHECK(why_not({mine().certificate, "nonsense"}) == "the key is not one in PEM without a passphrase");
  CHECK(why_not({mine().certificate, http::self_signed().key}) ==
        "the key does not belong to the certificate");
}

TEST_CASE("each certificate made on the spot is another one, known by its fingerprint") {
  const auto one = http::fingerprint(mine());
  REQUIRE(one);
  CHECK(one->size() == 32 * 3 - 1);
  CHECK(one != http::fingerprint(http::self_signed()));
  CHECK_FALSE(http::fingerprint({"nonsense", ""}));
}
