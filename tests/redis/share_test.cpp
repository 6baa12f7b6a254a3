#include <catch2/catch.hpp>

#include "tests/redis/notes.h"
#include "tests/redis/server.h"

namespace understudy::tests {

TEST_CASE("what one mock creates the other shows, changes and deletes") {
  const RedisServer server;
  const mock::Mock here = mock_of_notes(server.address());
  const mock::Mock there = mock_of_notes(server.address());
  const runtime::Response made = send(here, "POST /notes", text_body("first"));
  REQUIRE(made.status == 201);
  const std::string location = *made.headers.find("Location");
  CHECK(*body_of(send(there, "GET " + location)).find("text") == json::Value("first"));
  CHECK(send(there, "PATCH " + location, text_body("second")).status == 200);
  CHECK(*body_of(send(here, "GET " + location)).find("text") == json::Value("second"));
  CHECK(send(here, "GET /notes").body == send(there, "GET /notes").body);
  CHECK(send(there, "DELETE " + location).status == 204);
  CHECK(send(here, "GET " + location).status == 404);
  const runtime::Response next = send(there, "POST /notes", text_body("third"));
  CHECK(*next.headers.find("Location") != location);
}

TEST_CASE("a documented item that one mock deletes is gone in the other, with what lies below it") {
  const RedisServer server;
  const mock::Mock here = mock_of_notes(server.address());
  const mock::Mock there = mock_of_notes(server.address());
  CHECK(send(here, "POST /notes/7/lines", text_body("a line")).status == 201);
  CHECK(body_of(send(there, "GET /notes/7/lines")).array()->size() == 2);
  CHECK(send(there, "GET /notes/7").status == 200);
  CHECK(send(here, "DELETE /notes/7").status == 204);
  CHECK(send(there, "GET /notes/7").status == 404);
  CHECK(send(there, "GET /notes/7/lines").status == 404);
}

TEST_CASE("declared collections are shared with their seeds, their sequence and their cursors") {
  const RedisServer server;
  const mock::Mock here = mock_of_notes(server.address());
  const mock::Mock there = mock_of_notes(server.address());
  REQUIRE(here.faults().empty());
  CHECK(*body_of(send(here, "POST /tasks", text_body("a"))).find("key") == json::Value("task-2"));
  CHECK(*body_of(send(there, "POST /tasks", text_body("b"))).find("key") == json::Value("task-3"));
  CHECK(send(here, "DELETE /tasks/task-3").status == 204);
  CHECK(send(there, "DELETE /tasks/task-1").status == 204);
  CHECK(send(here, "GET /tasks/task-1").status == 404);
  CHECK(*body_of(send(there, "POST /tasks", text_body("c"))).find("key") == json::Value("task-4"));
  const json::Value page = body_of(send(here, "GET /tasks?limit=1"));
  const std::string cursor = *page.find("next")->string();
  const json::Value rest = body_of(send(there, "GET /tasks?cursor=" + cursor));
  REQUIRE(rest.find("items") != nullptr);
  REQUIRE(rest.find("items")->array()->size() == 1);
  CHECK(*rest.find("items")->array()->front().find("key") == json::Value("task-4"));
}

TEST_CASE("a document that is read again takes what is shared") {
  const RedisServer server;
  const mock::Mock here = mock_of_notes(server.address());
  CHECK(send(here, "DELETE /notes/7").status == 204);
  mock::Mock next = mock_of_notes(server.address());
  next.take_over(here);
  CHECK(send(next, "GET /notes/7").status == 404);
  CHECK(send(next, "DELETE /notes/8").status == 204);
  CHECK(send(here, "GET /notes/8").status == 404);
}

TEST_CASE("another database of the same Redis is another world") {
  const RedisServer server;
  redis::Address second = server.address();
  second.database = 1;
  const mock::Mock here = mock_of_notes(server.address());
  const mock::Mock there = mock_of_notes(second);
  CHECK(send(here, "DELETE /notes/7").status == 204);
  CHECK(send(there, "GET /notes/7").status == 200);
}

}  // namespace understudy::tests
