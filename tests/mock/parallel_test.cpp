// Many clients at once before a collection that nobody declared.

#include <atomic>
#include <catch2/catch.hpp>
#include <chrono>
#include <cstdlib>
#include <map>
#include <thread>

#include "json/parse.h"
#include "mock/mock.h"
#include "openapi/load.h"
#include "tests/mock/case_file.h"
#include "validator/interpret.h"

namespace understudy::tests {

namespace {

constexpr int clients = 64;
constexpr int rounds = 60;
constexpr std::size_t most_kept = 100;  // by one client: all together are fewer than a collection remembers

/// How long the clients go on, where somebody wants more than the usual rounds: `make parallel`.
std::chrono::seconds wanted_time() {
  const char* seconds = std::getenv("UNDERSTUDY_SECONDS");
  return std::chrono::seconds(seconds == nullptr ? 0 : std::atoi(seconds));
}

const std::string notes = R"(
openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /notes:
    get:
      parameters: [{name: offset, in: query, schema: {type: integer}}]
      responses: {'200': {description: d, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Note'}}}}}}
    post:
      requestBody: {required: true, content: {application/json: {schema: {type: object}}}}
      responses: {'201': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}}
  /notes/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
    get: {responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}}}
    patch:
      requestBody: {required: true, content: {application/json: {schema: {type: object}}}}
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}}
    delete: {responses: {'204': {description: d}}}
components:
  schemas:
    Note: {type: object, required: [id, text], properties: {id: {type: integer}, text: {type: string}}}
)";

mock::Mock mock_of_notes() {
  const auto read = [](const std::string&) { return tl::expected<std::string, std::string>(notes); };
  openapi::Loaded loaded = openapi::load("notes.yaml", read);
  return mock::Mock(
      {{validator::interpret(std::make_shared<const openapi::Document>(std::move(*loaded.document)))}},
      {.seed = 1});
}

runtime::Response send(const mock::Mock& mock, const std::string& line, const std::string& text = {}) {
  const std::string body =
      text.empty() ? "" : "\nContent-Type: application/json\n\n{\"text\":\"" + text + "\"}";
  return mock.answer(request_of(line + body));
}

/// What one client knows to be there in the end: location and text.
using Known = std::map<std::string, std::string>;

/// The work of all clients, and how it goes.
struct Work {
  std::chrono::steady_clock::time_point end;
  std::atomic<int> faults = 0;
  std::atomic<std::uint64_t> created = 0;
  std::atomic<std::uint64_t> changed = 0;
  std::atomic<std::uint64_t> deleted = 0;

  bool goes_on(int round) const { return round < rounds || std::chrono::steady_clock::now() < end; }
};

void remove(const mock::Mock& mock, const std::string& location, Work& all) {
  all.faults += send(mock, "DELETE " + location).status == 204 ? 0 : 1;
  all.faults += send(mock, "GET " + location).status == 404 ? 0 : 1;
  ++all.deleted;
}

/// Creates, changes every other one, deletes every third, and the first ones where there are too many.
Known work(const mock::Mock& mock, int client, Work& all) {
  Known known;
  for (int round = 0; all.goes_on(round); ++round) {
    const std::string text = std::to_string(client) + "-" + std::to_string(round);
    const runtime::Response made = send(mock, "POST /notes", text);
    const std::string* location = made.headers.find("Location");
    if (made.status != 201 || location == nullptr || !known.emplace(*location, text).second) {
      ++all.faults;
      continue;
    }
    ++all.created;
    if (round % 2 == 1) {
      all.faults += send(mock, "PATCH " + *location, text + "!").status == 200 ? 0 : 1;
      known[*location] = text + "!";
      ++all.changed;
    }
    if (round % 3 != 2 && known.size() <= most_kept) continue;
    const std::string gone = round % 3 == 2 ? *location : known.begin()->first;
    remove(mock, gone, all);
    known.erase(gone);
  }
  return known;
}

}  // namespace

TEST_CASE("64 clients create, change and delete at once, and each item is as its client left it") {
  const mock::Mock mock = mock_of_notes();
  Work all_work{std::chrono::steady_clock::now() + wanted_time()};
  std::vector<Known> known(clients);
  std::vector<std::thread> threads;
  for (int i = 0; i < clients; ++i)
    threads.emplace_back([&, i] { known[static_cast<std::size_t>(i)] = work(mock, i, all_work); });
  for (std::thread& thread : threads) thread.join();
  CHECK(all_work.faults == 0);
  std::size_t all = 0;
  for (const Known& one : known) {
    for (const auto& [location, text] : one) {
      ++all;
      const auto item = json::parse(send(mock, "GET " + location).body);
      REQUIRE(item);
      CHECK(*item->find("text") == json::Value(text));
    }
  }
  CHECK(all == all_work.created - all_work.deleted);
  CHECK(all >= clients * rounds * 2 / 3);
  std::size_t listed = 0;
  for (std::size_t page = 1; page > 0 && listed < all + 10;) {
    const auto list = json::parse(send(mock, "GET /notes?offset=" + std::to_string(listed)).body);
    page = list->array()->size();
    listed += page;
  }
  CHECK(listed == all + 1);  // and the documented one
  if (wanted_time().count() > 0)
    WARN(all_work.created << " created, " << all_work.changed << " changed, " << all_work.deleted
                          << " deleted, " << all << " looked at one by one");
}

}  // namespace understudy::tests
