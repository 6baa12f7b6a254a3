// Many clients at once before two mocks that share a collection.

#include <atomic>
#include <catch2/catch.hpp>
#include <chrono>
#include <iostream>
#include <map>
#include <set>
#include <thread>

#include "tests/redis/notes.h"
#include "tests/redis/server.h"

namespace understudy::tests {

namespace {

constexpr int clients = 64;
constexpr int rounds = 60;

/// What one client knows to be there in the end: location and text.
using Known = std::map<std::string, std::string>;

/// The two mocks as one client uses them: each request goes to the other one than the one before.
struct Both {
  const mock::Mock& one;
  const mock::Mock& other;
  int turn;

  const mock::Mock& next() { return ++turn % 2 == 0 ? one : other; }
};

/// Creates, changes every other one, deletes every third.
Known work(Both both, int client, std::atomic<int>& faults) {
  Known known;
  for (int round = 0; round < rounds; ++round) {
    const std::string text = std::to_string(client) + "-" + std::to_string(round);
    const runtime::Response made = send(both.next(), "POST /notes", text_body(text));
    const std::string* location = made.headers.find("Location");
    if (made.status != 201 || location == nullptr || !known.emplace(*location, text).second) {
      ++faults;
      continue;
    }
    faults += *body_of(send(both.next(), "GET " + *location)).find("text") == json::Value(text) ? 0 : 1;
    if (round % 2 == 1) {
      faults += send(both.next(), "PATCH " + *location, text_body(text + "!")).status == 200 ? 0 : 1;
      known[*location] = text + "!";
    }
    if (round % 3 != 2) continue;
    faults += send(both.next(), "DELETE " + *location).status == 204 ? 0 : 1;
    faults += send(both.next(), "GET " + *location).status == 404 ? 0 : 1;
    known.erase(*location);
  }
  return known;
}

std::vector<Known> crowd(const mock::Mock& one, const mock::Mock& other, std::atomic<int>& faults) {
  std::vector<Known> known(clients);
  std::vector<std::thread> threads;
  for (int i = 0; i < clients; ++i) {
    threads.emplace_back([&, i] { known[static_cast<std::size_t>(i)] = work({one, other, i}, i, faults); });
  }
  for (std::thread& thread : threads) thread.join();
  return known;
}

std::size_t listed(const mock::Mock& mock) {
  std::size_t count = 0;
  for (std::size_t page = 1; page > 0;) {
    const json::Value list = body_of(send(mock, "GET /notes?offset=" + std::to_string(count)));
    page = list.array()->size();
    count += page;
  }
  return count;
}

/// Counts the items that are there as they should be.
std::size_t right_items(const mock::Mock& mock, const std::vector<Known>& known) {
  std::size_t right = 0;
  for (const Known& one : known) {
    for (const auto& [location, text] : one) {
      const json::Value item = body_of(send(mock, "GET " + location));
      right += item.find("text") != nullptr && *item.find("text") == json::Value(text) ? 1 : 0;
    }
  }
  return right;
}

}  // namespace

TEST_CASE(
    "64 clients of two mocks create, change and delete at once, and each item is as its client left it") {
  const RedisServer server;
  const mock::Mock one = mock_of_notes(server.address());
  const mock::Mock other = mock_of_notes(server.address());
  std::atomic<int> faults = 0;
  const auto start = std::chrono::steady_clock::now();
  const std::vector<Known> known = crowd(one, other, faults);
  const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
  CHECK(faults == 0);
  constexpr std::size_t kept = clients * rounds * 2 / 3;
  std::set<std::string> locations;
  for (const Known& each : known) {
    for (const auto& [location, text] : each) locations.insert(location);
  }
  CHECK(locations.size() == kept);
  const mock::Mock later = mock_of_notes(server.address());
  for (const mock::Mock* mock : {&one, &other, &later}) {
    CHECK(right_items(*mock, known) == kept);
    CHECK(listed(*mock) == kept + 1);  // and the documented one
  }
  constexpr int changes = clients * rounds * 11 / 6;
  std::cout << clients << " clients of two mocks over one Redis: " << changes << " changes and "
            << clients * rounds * 4 / 3 << " reads in " << time.count() << " s; " << kept
            << " items as they should be in both and in a third that started later\n";
}

}  // namespace understudy::tests
