#include <sys/resource.h>
#include <unistd.h>

#include <atomic>
#include <catch2/catch.hpp>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "tests/http/raw_client.h"

using namespace understudy;
using tests::RawClient;

namespace {

using Clients = std::vector<std::unique_ptr<RawClient>>;

const std::string get = "GET /x HTTP/1.1\r\nHost: h\r\n\r\n";

Clients connect(int port, int count) {
  Clients clients;
  for (int i = 0; i < count; ++i) clients.push_back(std::make_unique<RawClient>(port));
  return clients;
}

/// An answer that is given when as many ask for it at the same time.
struct Meeting {
  explicit Meeting(int count) : wanted(count) {}

  runtime::Response join() {
    std::unique_lock lock(mutex);
    ++present;
    changed.notify_all();
    const bool met = changed.wait_for(lock, std::chrono::seconds(4), [this] { return present >= wanted; });
    return {met ? 200 : 503, {}, ""};
  }

  const int wanted;
  int present = 0;
  std::mutex mutex;
  std::condition_variable changed;
};

/// Leaves this process a single descriptor to open, for a while.
class FewDescriptors {
 public:
  FewDescriptors() {
    REQUIRE(::getrlimit(RLIMIT_NOFILE, &before_) == 0);
    rlimit few = before_;
    few.rlim_cur = 256;
    REQUIRE(::setrlimit(RLIMIT_NOFILE, &few) == 0);
    for (int one = ::dup(0); one >= 0; one = ::dup(0)) taken_.push_back(one);
    REQUIRE_FALSE(taken_.empty());
    ::close(taken_.back());
    taken_.pop_back();
  }
  ~FewDescriptors() {
    ::setrlimit(RLIMIT_NOFILE, &before_);
    for (const int one : taken_) ::close(one);
  }
  FewDescriptors(const FewDescriptors&) = delete;
  FewDescriptors& operator=(const FewDescriptors&) = delete;

 private:
  rlimit before_{};
  std::vector<int> taken_;
};

}  // namespace

TEST_CASE("1,000 connections that stay open are all served, again and again") {
  auto server = tests::echo_server();
  auto clients = connect(server.port(), 1000);
  for (int round = 0; round < 3; ++round) {
    for (auto& client : clients) client->send(get);
    for (auto& client : clients) {
      const auto response = client->receive();
      REQUIRE(response);
      REQUIRE(response->status == 200);
    }
  }
}

TEST_CASE("answers that wait for each other all finish, however many they are") {
  Meeting meeting(40);
  auto server = http::Server::start({}, [&](const runtime::Request&) { return meeting.join(); });
  REQUIRE(server);
  auto clients = connect(server->port(), meeting.wanted);
  for (auto& client : clients) client->send(get);
  for (auto& client : clients) CHECK(client->receive()->status == 200);
}

TEST_CASE("more clients than places take turns, and each is answered") {
  auto server = http::Server::start({.connections = 4}, [](const runtime::Request&) {
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
    return runtime::Response{};
  });
  REQUIRE(server);
  auto clients = connect(server->port(), 60);
  for (auto& client : clients) client->send(get);
  for (auto& client : clients) CHECK(client->receive()->status == 200);
}

TEST_CASE("connections that say nothing do not keep others out for long") {
  auto server = tests::echo_server({.connections = 4});
  const auto silent = connect(server.port(), 4);
  RawClient client(server.port());
  client.send(get);
  CHECK(client.receive());
}

TEST_CASE("no more answers than allowed run at once, and the others follow") {
  std::atomic<int> running = 0;
  std::atomic<int> most = 0;
  auto server = http::Server::start({.answers = 3}, [&](const runtime::Request&) {
    const int now = ++running;
    int seen = most;
    while (now > seen && !most.compare_exchange_weak(seen, now)) {
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(60));
    --running;
    return runtime::Response{};
  });
  REQUIRE(server);
  auto clients = connect(server->port(), 12);
  for (auto& client : clients) client->send(get);
  for (auto& client : clients) CHECK(client->receive()->status == 200);
  CHECK(most == 3);
}

TEST_CASE("a long pipeline lets others have their turn") {
  std::atomic<int> answered = 0;
  auto server = http::Server::start({.answers = 1}, [&](const runtime::Request& request) {
    if (request.target == "/x") {
      ++answered;
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return runtime::Response{200, {}, std::to_string(answered)};
  });
  REQUIRE(server);
  RawClient greedy(server->port());
  RawClient modest(server->port());
  std::string pipeline;
  for (int i = 0; i < 500; ++i) pipeline += get;
  greedy.send(pipeline);
  REQUIRE(greedy.receive());
  modest.send("GET /modest HTTP/1.1\r\nHost: h\r\n\r\n");
  CHECK(std::stoi(modest.receive()->body) < 250);
  for (int i = 1; i < 500; ++i) REQUIRE(greedy.receive());
}

TEST_CASE("1,000 slow senders do not keep a request waiting") {
  auto server = tests::echo_server();
  auto slow = connect(server.port(), 1000);
  for (std::size_t i = 0; i < slow.size(); ++i) {
    slow[i]->send(i % 2 == 0 ? "GET /slow HTTP/1.1\r\nHo"
                             : "POST /s HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\nab");
  }
  RawClient normal(server.port());
  for (int i = 0; i < 200; ++i) {
    for (std::size_t at = 0; at < 5; ++at)
      slow[(static_cast<std::size_t>(i) * 5 + at) % slow.size()]->send("x");
    normal.send(get);
    REQUIRE(normal.receive()->status == 200);
  }
}

TEST_CASE("a large answer waits for a client that does not read, and nobody else does") {
  const std::string large(20'000'000, 'a');
  auto server = http::Server::start({.answers = 1}, [&](const runtime::Request& request) {
    return runtime::Response{200, {}, request.target == "/large" ? large : "small"};
  });
  REQUIRE(server);
  RawClient lazy(server->port());
  lazy.send("GET /large HTTP/1.1\r\nHost: h\r\n\r\n" + get);
  RawClient other(server->port());
  for (int i = 0; i < 20; ++i) {
    other.send(get);
    CHECK(other.receive()->body == "small");
  }
  const auto received = lazy.receive();
  REQUIRE(received);
  CHECK((received->body == large));
  CHECK(lazy.receive()->body == "small");
}

TEST_CASE("a client that does not read is given up") {
  const std::string large(20'000'000, 'a');
  auto server =
      http::Server::start({.patience = {.send = std::chrono::milliseconds(200)}},
                          [&](const runtime::Request&) { return runtime::Response{200, {}, large}; });
  REQUIRE(server);
  RawClient lazy(server->port());
  lazy.send(get);
  std::this_thread::sleep_for(std::chrono::milliseconds(600));
  CHECK_FALSE(lazy.receive());
}

TEST_CASE("what a client sent before it closed its side is all answered") {
  auto server = tests::echo_server();
  RawClient client(server.port());
  client.send(get + get + get);
  client.half_close();
  for (int i = 0; i < 3; ++i) CHECK(client.receive()->status == 200);
  CHECK(client.closed());
}

TEST_CASE("without a descriptor left a new client takes the place of an idle one") {
  auto server = tests::echo_server();
  auto idle = connect(server.port(), 20);
  for (auto& client : idle) {
    client->send(get);
    REQUIRE(client->receive());
  }
  std::this_thread::sleep_for(std::chrono::milliseconds(200));  // until all are known to be idle
  const FewDescriptors few;
  RawClient late(server.port());  // has the last one
  late.send(get);
  REQUIRE(late.receive());
  CHECK(idle.front()->closed());
}
