// The client against a mock of the document, with Catch2. No port is chosen, and nobody waits.

#include <catch2/catch.hpp>

#include "examples/client_tests/links_client.h"
#include "understudy/mock.h"

namespace {

const std::string ticket = "don:core:dvrv-us-1:devo/demo:ticket/1";
const std::string issue = "don:core:dvrv-us-1:devo/demo:issue/3";

}  // namespace

TEST_CASE("the client asks for a link as the contract has it") {
  const understudy::Mock mock{"specs/devrev-links.yaml"};
  const links::Client client(mock.url(), "any");
  CHECK(client.link(ticket, issue));

  using understudy::json::Object;
  const auto asked = mock.verify({.operation = "links-create",
                                  .at_most = 1,
                                  .body = Object{{"source", ticket}, {"target", issue}},
                                  .status = 201});
  INFO(asked.message);
  CHECK(asked.met);
}

TEST_CASE("the client tries again when it is told to wait, and only once") {
  understudy::Mock mock{"specs/devrev-links.yaml"};
  mock.on("links-create", [](const understudy::runtime::Call&) {
    return understudy::runtime::Response{.status = 429, .headers = {{"Retry-After", "0"}}, .body = {}};
  });
  CHECK(!links::Client(mock.url(), "any").link(ticket, issue));
  CHECK(mock.journal().entries.size() == 2);
}

TEST_CASE("what the client never met is named") {
  const understudy::Mock mock{"specs/devrev-links.yaml"};
  CHECK(!links::Client(mock.url(), "expired").link(ticket, issue));
  CHECK(mock.journal().entries.front()->cause == "unauthorized");
  std::string never;
  for (const auto& point : mock.coverage().points) {
    if (point.kind == understudy::mock::PointKind::response && point.hits == 0) never += point.name + " ";
  }
  CHECK(never == "201 400 403 413 429 500 503 ");
}
