#include "mock/journal/journal.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <thread>

#include "json/parse.h"
#include "mock/mock.h"
#include "tests/mock/producers.h"

namespace understudy::tests {

namespace {

const std::string notes = R"(openapi: 3.1.0
info: {title: t, version: "1"}
paths:
  /notes:
    post:
      operationId: notes-add
      requestBody: {content: {application/json: {}, text/plain: {}}}
      responses: {"204": {description: d}}
)";

mock::Mock mock_of(mock::Options options) { return mock::Mock({{interpreted(notes)}}, std::move(options)); }

runtime::Request note(const std::string& body, const std::string& type = "application/json") {
  return {.method = "POST", .target = "/notes", .headers = {{"Content-Type", type}}, .body = body};
}

}  // namespace

TEST_CASE("a journal is a list of values") {
  const mock::Mock mock = mock_of({.journal = 2});
  mock.answer(note("1"));
  mock.answer(note("[2"));
  mock.answer({.method = "GET", .target = "/notes", .headers = {}, .body = {}});
  const mock::JournalView journal = mock.journal();
  CHECK(journal.dropped == 1);
  REQUIRE(journal.entries.size() == 2);
  CHECK(journal.entries[0]->number == 2);
  CHECK(journal.entries[0]->operation == "notes-add");
  CHECK(journal.entries[0]->body == "[2");
  CHECK(!journal.entries[0]->value);
  CHECK(journal.entries[0]->cause == "malformed_body");
  CHECK(journal.entries[1]->cause == "no_method");
  CHECK(journal.entries[1]->status == 405);
}

TEST_CASE("a journal gives back all that an entry says") {
  const auto body = GENERATE(std::string(), std::string(R"({"a": [1, "\u00e9"]})"), std::string("a\0b", 3));
  const auto value_is = GENERATE(mock::Journal::ValueIs::its_own, mock::Journal::ValueIs::json_of_body);
  runtime::Violation violation;
  violation.message = "m";
  mock::JournalEntry entry{.time = std::chrono::system_clock::time_point(std::chrono::hours(5)),
                           .operation = "o",
                           .method = "PUT",
                           .target = "/t?q",
                           .headers = {{"A", "1"}, {"a", ""}, {"B", "c: d\n"}},
                           .body = body,
                           .body_bytes = 77,
                           .parameters = json::Object{{"path", json::Object{{"id", 1}}}},
                           .status = 422,
                           .media_type = "x/y",
                           .cause = "c",
                           .detail = "d",
                           .violations = {violation},
                           .answer_violations = {violation, violation},
                           .sent = "s",
                           .fault = "f",
                           .documented = false};
  if (const auto read = json::parse(body)) entry.value = *read;
  mock::Journal journal(2);
  journal.add({});
  journal.add(entry, value_is);
  const auto entries = journal.view().entries;
  REQUIRE(entries.size() == 2);
  CHECK(entries[0]->headers.empty());
  CHECK(entries[0]->documented);
  const mock::JournalEntry& kept = *entries[1];
  CHECK(kept.number == 2);
  CHECK(kept.time == entry.time);
  CHECK(kept.operation == "o");
  CHECK(kept.method == "PUT");
  CHECK(kept.target == "/t?q");
  CHECK(std::ranges::equal(kept.headers, entry.headers));
  CHECK(kept.body == body);
  CHECK(kept.body_bytes == 77);
  CHECK(kept.value == entry.value);
  CHECK(json::Value(kept.parameters) == json::Value(entry.parameters));
  CHECK(kept.status == 422);
  CHECK(kept.media_type == "x/y");
  CHECK(kept.cause == "c");
  CHECK(kept.detail == "d");
  CHECK(kept.violations.size() == 1);
  CHECK(kept.answer_violations.size() == 2);
  CHECK(kept.sent == "s");
  CHECK(kept.fault == "f");
  CHECK_FALSE(kept.documented);
}

TEST_CASE("a journal tells the value of a body that is no JSON as it stands") {
  const mock::Mock mock = mock_of({.journal = 2});
  mock.answer(note("\"caf\xE9\"", "application/json; charset=iso-8859-1"));
  mock.answer(note("[1]", "text/plain"));
  const mock::JournalView journal = mock.journal();
  REQUIRE(journal.entries.size() == 2);
  CHECK(journal.entries[0]->value == json::Value("caf\u00e9"));
  CHECK(journal.entries[1]->value == json::Value("[1]"));
}

TEST_CASE("without a journal nothing is kept, and nothing can be verified") {
  const mock::Mock mock = mock_of({});
  mock.answer(note("1"));
  CHECK(mock.journal().entries.empty());
  CHECK_THROWS_AS(mock.verify({.operation = "notes-add"}), std::invalid_argument);
}

TEST_CASE("calls are counted by what their bodies hold") {
  const mock::Mock mock = mock_of({.journal = 9});
  mock.answer(note(R"({"a": 1, "b": 2})"));
  mock.answer(note(R"({"a": 2})"));
  const mock::Verification once =
      mock.verify({.operation = "notes-add", .at_most = 1, .body = json::Object{{"a", 1}}});
  CHECK(once.met);
  CHECK(once.count == 1);
  const mock::Verification more = mock.verify({.operation = "notes-add", .at_least = 3});
  CHECK(!more.met);
  CHECK(more.message == "notes-add was called twice, expected at least 3 times");
  CHECK_THROWS_WITH(mock.verify({.operation = "notes-ad"}),
                    "there is no operation notes-ad; did you mean notes-add?");
}

TEST_CASE("a body that is very long is counted and not kept") {
  const mock::Mock mock = mock_of({.journal = 3});
  const std::string longest(mock::Journal::longest_body, 'a');
  mock.answer(note(longest, "text/plain"));
  mock.answer(note(longest + "a", "text/plain"));
  const mock::JournalView journal = mock.journal();
  CHECK(journal.entries[0]->body == longest);
  CHECK(journal.entries[1]->body.empty());
  CHECK(!journal.entries[1]->value);
  CHECK(journal.entries[1]->body_bytes == longest.size() + 1);
}

TEST_CASE("the oldest entries go when all bodies together are too long") {
  mock::Journal journal(1000);
  for (int i = 0; i < 10; ++i) journal.add({.body = std::string(mock::Journal::longest_body, 'a')});
  const mock::JournalView view = journal.view();
  CHECK(view.entries.size() == mock::Journal::most_bytes / mock::Journal::longest_body);
  CHECK(view.dropped == 2);
}

TEST_CASE("the journal goes on in the mock that takes over") {
  const mock::Mock before = mock_of({.journal = 5});
  before.answer(note("1"));
  mock::Mock after = mock_of({.journal = 5});
  after.take_over(before);
  after.answer(note("2"));
  before.answer(note("3"));
  REQUIRE(after.journal().entries.size() == 3);
  CHECK(after.journal().entries[2]->body == "3");
}

TEST_CASE("many threads write while others read") {
  const mock::Mock mock = mock_of({.journal = 50});
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&] {
      for (int n = 0; n < 250; ++n) {
        mock.answer(note("1"));
        mock.verify({.operation = "notes-add"});
      }
    });
  }
  for (std::thread& one : threads) one.join();
  const mock::JournalView journal = mock.journal();
  CHECK(journal.entries.size() == 50);
  CHECK(journal.dropped == 950);
  CHECK(journal.entries.back()->number == 1000);
}

}  // namespace understudy::tests
