#include <atomic>
#include <catch2/catch.hpp>
#include <chrono>
#include <thread>

#include "redis/sharing.h"
#include "tests/redis/notes.h"
#include "tests/redis/server.h"

namespace understudy::tests {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

/// Asks until the answer is another one than 503, for three seconds at most.
runtime::Response patiently(const mock::Mock& mock, const std::string& line) {
  const auto end = Clock::now() + 3s;
  runtime::Response response = send(mock, line);
  while (response.status == 503 && Clock::now() < end) {
    std::this_thread::sleep_for(50ms);
    response = send(mock, line);
  }
  return response;
}

void check_unavailable(const runtime::Response& response) {
  CHECK(response.status == 503);
  REQUIRE(response.headers.find("Content-Type") != nullptr);
  CHECK(*response.headers.find("Content-Type") == "application/problem+json");
  CHECK(response.headers.find("Retry-After") != nullptr);
  CHECK(response.body.find("does not answer") != std::string::npos);
}

}  // namespace

TEST_CASE("without a Redis nothing is shared, and the reason is told") {
  const auto sharing = redis::share_on({.host = "127.0.0.1", .port = 1});
  REQUIRE_FALSE(sharing);
  CHECK(sharing.error() == "redis://127.0.0.1:1 does not answer: Connection refused");
}

TEST_CASE("a Redis with a password lets in who has it") {
  const RedisServer server;
  redis::Address address = server.address();
  address.database = 3;
  server.run({"CONFIG", "SET", "requirepass", "let me in"});
  CHECK(redis::share_on(address).error() == address.text() + " refuses: NOAUTH Authentication required.");
  address.password = "another";
  CHECK(redis::share_on(address).error().starts_with(address.text() + " refuses: WRONGPASS"));
  address.password = "let me in";
  const mock::Mock mock = mock_of_notes(address);
  CHECK(send(mock, "DELETE /notes/7").status == 204);
  CHECK(send(mock, "GET /notes/7").status == 404);
}

TEST_CASE("a mock that loses Redis answers 503 and goes on when it is back, with what Redis has then") {
  RedisServer server;
  const mock::Mock mock = mock_of_notes(server.address());
  CHECK(send(mock, "DELETE /notes/7").status == 204);
  server.kill();
  check_unavailable(send(mock, "GET /notes/7"));
  check_unavailable(send(mock, "DELETE /notes/8"));
  check_unavailable(send(mock, "POST /tasks", text_body("a")));
  server.start();
  CHECK(patiently(mock, "GET /notes/7").status == 200);
  CHECK(patiently(mock, "GET /notes/8").status == 200);
  CHECK(patiently(mock, "DELETE /notes/8").status == 204);
  CHECK(send(mock_of_notes(server.address()), "GET /notes/8").status == 404);
}

TEST_CASE("a Redis that hangs holds nobody up for long, and nothing is lost") {
  const RedisServer server;
  const mock::Mock mock = mock_of_notes(server.address());
  CHECK(send(mock, "DELETE /notes/7").status == 204);
  server.freeze();
  const auto start = Clock::now();
  std::atomic<int> refused = 0;
  std::vector<std::thread> threads;
  for (int i = 0; i < 32; ++i) {
    threads.emplace_back([&, i] {
      refused += send(mock, i % 2 == 0 ? "GET /notes/7" : "DELETE /notes/8").status == 503 ? 1 : 0;
    });
  }
  for (std::thread& thread : threads) thread.join();
  const auto time = Clock::now() - start;
  server.wake();
  CHECK(refused == 32);
  CHECK(time < 5s);
  CHECK(patiently(mock, "GET /notes/7").status == 404);
  CHECK(patiently(mock, "DELETE /notes/9").status == 204);
  CHECK(send(mock_of_notes(server.address()), "GET /notes/9").status == 404);
}

TEST_CASE("mocks whose Redis is emptied begin anew together") {
  const RedisServer server;
  const mock::Mock here = mock_of_notes(server.address());
  const mock::Mock there = mock_of_notes(server.address());
  CHECK(send(here, "DELETE /tasks/task-1").status == 204);
  CHECK(send(there, "GET /tasks/task-1").status == 404);
  server.run({"FLUSHALL"});
  CHECK(send(there, "GET /tasks/task-1").status == 200);
  CHECK(send(here, "GET /tasks/task-1").status == 200);
  CHECK(send(there, "DELETE /tasks/task-1").status == 204);
  CHECK(send(here, "GET /tasks/task-1").status == 404);
}

TEST_CASE("a mock that died in its turn holds the others up for some seconds only") {
  const RedisServer server;
  const mock::Mock mock = mock_of_notes(server.address());
  CHECK(send(mock, "GET /notes/7").status == 200);
  server.run({"SET", "understudy:notes:lock", "of a dead one", "PX", "3000"});
  const auto start = Clock::now();
  CHECK(send(mock, "DELETE /notes/7").status == 204);
  CHECK(Clock::now() - start < 4500ms);
}

}  // namespace understudy::tests
