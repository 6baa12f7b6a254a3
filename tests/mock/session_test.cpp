// Many tests at once before one mock, each in a world of its own.

#include <atomic>
#include <catch2/catch.hpp>
#include <thread>

#include "tests/mock/case_file.h"
#include "tests/mock/producers.h"

namespace understudy::tests {

namespace {

const std::string spec = R"(openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /notes:
    get: {operationId: all, responses: {'200': {description: d, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Note'}}, example: [{id: 1}]}}}}}
    post: {operationId: add, requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}, responses: {'201': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}}}
  /notes/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
    get: {operationId: one, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}, '404': {description: d}}}
    delete: {operationId: drop, responses: {'204': {description: d}, '404': {description: d}}}
components:
  schemas: {Note: {type: object, required: [id], properties: {id: {type: integer}}}}
)";

mock::Mock make(mock::Options options = {}) {
  std::vector<mock::Served> served;
  served.push_back({interpreted(spec)});
  options.journal = 100;
  return mock::Mock(std::move(served), std::move(options));
}

runtime::Response ask(const mock::Mock& mock, const std::string& session, const std::string& line,
                      const std::string& body = {}) {
  return mock.answer(request_of(line + "\nX-Understudy-Session: " + session +
                                (body.empty() ? "" : "\nContent-Type: application/json\n\n" + body)));
}

/// What a test does that believes to be alone; whether it found that it was.
bool runs_alone(const mock::Mock& mock, const std::string& session) {
  bool is_alone = true;
  for (int round = 0; round < 20; ++round) {
    is_alone = is_alone && ask(mock, session, "POST /notes", R"({"id": 2})").status == 201;
    is_alone = is_alone && ask(mock, session, "GET /notes").body == R"([{"id":1},{"id":2}])";
    is_alone = is_alone && ask(mock, session, "DELETE /notes/2").status == 204;
    is_alone = is_alone && ask(mock, session, "GET /notes/2").status == 404;
    is_alone = is_alone && mock.verify({.operation = "add", .at_most = 1}, session).met;
    is_alone = is_alone && mock.reset(session);
  }
  return is_alone;
}

}  // namespace

TEST_CASE("tests with different names do not meet, however many run at once") {
  const mock::Mock mock = make();
  std::atomic<int> alone = 0;
  std::vector<std::thread> threads;
  for (int i = 0; i < 32; ++i)
    threads.emplace_back([&, i] { alone += runs_alone(mock, "test-" + std::to_string(i)) ? 1 : 0; });
  for (std::thread& thread : threads) thread.join();
  CHECK(alone == 32);
  CHECK(mock.journal().entries.empty());
}

TEST_CASE("each session keeps as many items as the mock's options say") {
  for (const mock::Options& options : {mock::Options{.max_items = 1}, mock::Options{.max_item_bytes = 1}}) {
    const mock::Mock mock = make(options);
    for (const char* session : {"a", "b"}) {
      CHECK(ask(mock, session, "POST /notes", R"({"id": 5})").status == 201);
      CHECK(ask(mock, session, "POST /notes", R"({"id": 6})").status == 201);
      CHECK(ask(mock, session, "GET /notes").body == R"([{"id":1},{"id":6}])");
    }
  }
}

TEST_CASE("a session is kept when a document is read again") {
  const mock::Mock before = make();
  CHECK(ask(before, "a", "POST /notes", R"({"id": 5})").status == 201);
  CHECK(ask(before, "b", "DELETE /notes/1").status == 204);
  mock::Mock next = make();
  next.take_over(before);
  CHECK(ask(next, "a", "GET /notes").body == R"([{"id":1},{"id":5}])");
  CHECK(ask(next, "b", "GET /notes").body == "[]");
  CHECK(next.journal("a").entries.size() == 2);
  CHECK(next.answer(request_of("GET /notes")).body == R"([{"id":1}])");
}

TEST_CASE("sessions may have another header, or be off") {
  mock::Options other;
  other.session_header = "X-Test";
  const mock::Mock renamed = make(other);
  CHECK(renamed.answer(request_of("DELETE /notes/1\nX-Test: a")).status == 204);
  CHECK(renamed.answer(request_of("GET /notes\nX-Understudy-Session: a")).body == R"([{"id":1}])");
  CHECK(renamed.answer(request_of("GET /notes\nx-test: a")).body == "[]");
  for (const bool stateless : {false, true}) {
    mock::Options off;
    off.sessions = stateless ? 100 : 0;
    off.stateless = stateless;
    const mock::Mock without = make(off);
    CHECK(ask(without, "not a name", "GET /notes").status == 200);
    CHECK(without.journal().entries.size() == 1);
  }
}

TEST_CASE("where collections are shared there is one world, and it is said") {
  struct Silent : mock::Sharing {
    mock::FromStore<mock::News> news(const mock::Mark&) override {
      return tl::unexpected<std::string>("away");
    }
    mock::FromStore<mock::News> begin(const mock::Mark&) override {
      return tl::unexpected<std::string>("away");
    }
    mock::FromStore<bool> publish(const mock::Mark&, const std::string&) override { return false; }
    void release() override {}
    mock::FromStore<bool> save(const mock::Mark&, const std::string&) override { return false; }
  };
  mock::Options shared;
  shared.sharing = [](const std::string&) { return std::make_shared<Silent>(); };
  const mock::Mock mock = make(shared);
  const runtime::Response refused = ask(mock, "a", "GET /notes");
  CHECK(refused.status == 422);
  CHECK(refused.body.find("there are no sessions where the collections are shared with other mocks") !=
        std::string::npos);
  CHECK(mock.restore(mock.snapshot()).size() == 1);
  CHECK(mock.seed(json::Object{{"notes", json::Array()}}).size() == 1);
}

}  // namespace understudy::tests
