// Callbacks of the real program over real sockets, and where they may not go.

#include <catch2/catch.hpp>

#include "tests/cli/running_program.h"
#include "tests/cli/spec_folder.h"
#include "tests/http/raw_client.h"
#include "tests/http/scripted_server.h"

using namespace understudy::tests;

namespace {

const std::string orders = R"(openapi: 3.1.0
info: {title: Orders, version: '1'}
paths:
  /orders:
    post:
      operationId: order
      requestBody: {content: {application/json: {schema: {type: object, properties: {url: {type: string}}}}}}
      responses: {'201': {description: d}}
      callbacks:
        done:
          '{$request.body#/url}':
            post:
              requestBody: {content: {application/json: {schema: {type: object}, example: {state: done}}}}
              responses: {'204': {description: d}}
)";

void order(RunningProgram& program, const std::string& url) {
  const std::string body = R"({"url":")" + url + "\"}";
  RawClient client(program.port());
  client.send("POST /orders HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nContent-Length: " +
              std::to_string(body.size()) + "\r\n\r\n" + body);
  const auto response = client.receive();
  REQUIRE(response);
  CHECK(response->status == 201);
}

/// The mock of the orders with these arguments.
struct Orders {
  explicit Orders(std::vector<std::string> more) : program(words(std::move(more))) {}

  std::vector<std::string> words(std::vector<std::string> more) {
    folder.write("orders.yaml", orders);
    more.insert(more.begin(), {"mock", folder.path("orders.yaml").string(), "-p", "0"});
    return more;
  }

  SpecFolder folder;
  RunningProgram program;
};

const std::string fine = "HTTP/1.1 204 No Content\r\n\r\n";

}  // namespace

TEST_CASE("a callback arrives at a receiver on this machine") {
  ScriptedServer receiver({fine});
  Orders mock({"--callbacks"});
  order(mock.program, receiver.url() + "/hook?a=b");
  CHECK(mock.program.wait_for("/hook?a=b → 204 callback done of order"));
  const std::string sent = receiver.requests().front();
  CHECK(sent.starts_with("POST /hook?a=b HTTP/1.1\r\nHost: 127.0.0.1:"));
  CHECK(sent.ends_with("\r\n\r\n{\"state\":\"done\"}"));
}

TEST_CASE("nothing is sent unless it is asked for") {
  ScriptedServer receiver({fine});
  Orders mock({});
  order(mock.program, receiver.url());
  CHECK(mock.program.wait_for("POST /orders → 201"));
  CHECK(receiver.requests().empty());
}

TEST_CASE("a callback goes to no other machine, however it is spelled") {
  Orders mock({"--callbacks"});
  for (const std::string url :
       {"http://192.0.2.1:1/", "http://0.0.0.0:1/", "http://[::ffff:192.0.2.1]:1/", "http://3221225985:1/"}) {
    order(mock.program, url);
    CHECK(mock.program.wait_for("POST " + url + " → 0 callback done of order: the host "));
    CHECK(mock.program.wait_for("is neither this machine nor one of --allow-host, and was not called"));
  }
  order(mock.program, "file:///etc/passwd");
  CHECK(mock.program.wait_for("is no absolute URL with http:// or https://"));
  order(mock.program, "http://u@127.0.0.1/");
  CHECK(mock.program.wait_for("may not name a user"));
}

TEST_CASE("a mock that other machines can call does not call itself, unless it is told to") {
  ScriptedServer receiver({fine});
  Orders open({"--callbacks", "-h", "0.0.0.0"});
  order(open.program, receiver.url());
  CHECK(open.program.wait_for("the host 127.0.0.1 is not one of --allow-host, and was not called"));
  Orders listed({"--callbacks", "-h", "0.0.0.0", "--allow-host", "127.0.0.1"});
  order(listed.program, receiver.url());
  CHECK(listed.program.wait_for("→ 204 callback done of order"));
  CHECK(receiver.requests().size() == 1);
}
