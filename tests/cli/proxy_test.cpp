// `understudy proxy` between real sockets.

#include <catch2/catch.hpp>
#include <csignal>

#include "http/call.h"
#include "http/gzip.h"
#include "tests/cli/running_program.h"
#include "tests/cli/spec_folder.h"
#include "tests/http/raw_client.h"
#include "tests/http/scripted_server.h"

using namespace understudy;
using namespace understudy::tests;

namespace {

const std::string pets = R"(openapi: 3.1.0
info: {title: Pets, version: '1'}
servers: [{url: 'http://pets.example/v1'}]
paths:
  /pets:
    get:
      operationId: list-pets
      responses:
        '200': {description: d, content: {application/json: {schema: {type: array, items: {type: string}}}}}
    post:
      operationId: add-pet
      requestBody: {content: {application/json: {schema: {type: object, required: [name]}}}}
      responses: {'204': {description: d}}
)";

/// The program before a server that sends these texts.
struct Proxy {
  explicit Proxy(std::vector<std::string> answers, const std::vector<std::string>& more = {},
                 const std::string& path = "")
      : upstream(std::move(answers)), program(words(more, path)) {}

  std::vector<std::string> words(const std::vector<std::string>& more, const std::string& path) {
    folder.write("pets.yaml", pets);
    std::vector<std::string> all{"proxy", folder.path("pets.yaml").string(), upstream.url() + path, "-p",
                                 "0"};
    all.insert(all.end(), more.begin(), more.end());
    return all;
  }

  RawResponse ask(const std::string& request, bool has_body = true) {
    RawClient client(program.port());
    client.send(request);
    const auto response = client.receive(has_body);
    REQUIRE(response);
    return *response;
  }

  SpecFolder folder;
  ScriptedServer upstream;
  RunningProgram program;
};

const std::string get_pets = "GET /pets HTTP/1.1\r\nHost: localhost\r\n\r\n";
const std::string fine =
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 7\r\n\r\n[\"Rex\"]";

}  // namespace

TEST_CASE("a proxy hands bytes on, both ways") {
  Proxy proxy(
      {"HTTP/1.1 200 Whatever\r\nX-b: %41\r\nTransfer-Encoding: chunked\r\nx-A:  2\r\nSet-Cookie: "
       "a\r\nSet-Cookie: b\r\nContent-Type: application/json\r\n\r\n7\r\n[\"Rex\"]\r\n0\r\n\r\n"});
  const RawResponse response = proxy.ask(
      "GET http://else.example/pets?q=%2f%2F&q HTTP/1.1\r\nHost: else.example\r\nx-Odd: %41\r\nConnection: "
      "x-hop\r\nX-Hop: 1\r\n\r\n");
  CHECK(response.status == 200);
  CHECK(response.body == "[\"Rex\"]");
  CHECK(response.head.find("\r\nX-b: %41\r\nx-A: 2\r\nSet-Cookie: a\r\nSet-Cookie: b\r\n") !=
        std::string::npos);
  CHECK(!response.has("Access-Control"));
  const std::string sent = proxy.upstream.requests().front();
  CHECK(sent == "GET /pets?q=%2f%2F&q HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(proxy.upstream.port()) +
                    "\r\nx-Odd: %41\r\nConnection: close\r\n\r\n");
}

TEST_CASE("a packed body is handed on as it is, and checked as what it says") {
  const std::string done = "HTTP/1.1 204 No Content\r\n\r\n";
  Proxy proxy({done, done, done});
  const auto post = [](const std::string& coding, const std::string& body) {
    return "POST /pets HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nAccept-Encoding: gzip\r\n"
           "Content-Encoding: " +
           coding + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
  };
  const std::string sound = http::gzip(R"({"name": "Rex"})");
  CHECK(!proxy.ask(post("gzip", sound), false).has("sl-violations"));
  CHECK(proxy.ask(post("gzip", http::gzip("{}")), false).has("sl-violations"));
  CHECK(proxy.ask(post("br", "what"), false).has("sl-violations"));
  const auto sent = proxy.upstream.requests();
  CHECK(sent.front().ends_with("\r\n\r\n" + sound));
  CHECK(sent.back().ends_with("\r\n\r\nwhat"));
}

TEST_CASE("a proxy tells a client that waits for it to go on, and passes the length of a HEAD") {
  Proxy proxy({"HTTP/1.1 204 No Content\r\n\r\n",
               "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1234\r\n\r\n"});
  RawClient client(proxy.program.port());
  client.send(
      "POST /v1/pets HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Type: "
      "application/json\r\nContent-Length: 12\r\n\r\n");
  CHECK(client.receive(false)->status == 100);
  client.send("{\"name\": \"R\"}");
  CHECK(client.receive()->status == 204);
  const RawResponse head = proxy.ask("HEAD /pets HTTP/1.1\r\nHost: h\r\n\r\n", false);
  CHECK(head.has("\r\nContent-Length: 1234\r\n"));
  CHECK(proxy.upstream.requests().front().find("Expect") == std::string::npos);
}

TEST_CASE("a proxy never follows a redirect") {
  Proxy proxy({"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"});
  CHECK(proxy.ask(get_pets).has("302 Found\r\nLocation: http://127.0.0.1:1/\r\n"));
}

TEST_CASE("a proxy puts the path of its upstream before that of requests, base paths once") {
  Proxy proxy({fine, fine}, {}, "/v1/");
  CHECK(proxy.ask(get_pets).status == 200);
  CHECK(proxy.ask("GET /v1/pets HTTP/1.1\r\nHost: h\r\n\r\n").status == 200);
  for (const std::string& sent : proxy.upstream.requests()) CHECK(sent.starts_with("GET /v1/pets HTTP/1.1"));
}

TEST_CASE("a proxy writes what breaks the document as text and as JSON") {
  const std::string broken =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 3\r\n\r\n[5]";
  Proxy text({broken});
  CHECK(text.ask(get_pets).body == "[5]");
  CHECK(text.program.wait_for("GET /pets → 200: error: answer: body /0 must be a string, is 5 (type, "));
  Proxy json({broken}, {"--report-format", "json", "-q"});
  CHECK(json.ask(get_pets).has("\r\nsl-violations: [{\"location\":[\"response\",\"body\",\"0\"]"));
  CHECK(json.program.wait_for(R"({"of":"answer","severity":"error","cause":"upstream_answer","method":"GET",)"
                              R"("target":"/pets","operation":"list-pets","status":200,"refused":false,)"
                              R"("violations":[{"in":"body","pointer":"/0","message":"must be)"));
}

TEST_CASE("a proxy's journal and coverage know what passed") {
  Proxy proxy({fine});
  CHECK(proxy.ask(get_pets).status == 200);
  CHECK(proxy.ask("GET /__understudy/verify?operation=list-pets&times=1 HTTP/1.1\r\nHost: localhost\r\n\r\n")
            .status == 200);
  CHECK(proxy.ask("GET /__understudy/coverage?format=text HTTP/1.1\r\nHost: localhost\r\n\r\n")
            .body.find("operations      1 of 2") != std::string::npos);
}

TEST_CASE("an upstream that is away or too slow is said") {
  SpecFolder folder;
  folder.write("pets.yaml", pets);
  const int gone = ScriptedServer({}).port();
  RunningProgram program(
      {"proxy", folder.path("pets.yaml").string(), "http://127.0.0.1:" + std::to_string(gone), "-p", "0"});
  RawClient client(program.port());
  client.send(get_pets);
  const auto away = client.receive();
  REQUIRE(away);
  CHECK(away->status == 502);
  CHECK(away->body.find("nothing listens on 127.0.0.1 port " + std::to_string(gone)) != std::string::npos);
  ScriptedServer slow({fine}, 1500);
  RunningProgram impatient(
      {"proxy", folder.path("pets.yaml").string(), slow.url(), "-p", "0", "--upstream-timeout", "0.2"});
  RawClient other(impatient.port());
  other.send(get_pets);
  CHECK(other.receive()->status == 504);
}

TEST_CASE("a compressed answer passes as it is, and is checked") {
  // printf '[5]' | gzip -n
  const std::string zipped("\x1f\x8b\x08\0\0\0\0\0\0\x03\x8b\x36\x8d\x05\0\xbc\xf7\x43\x28\x03\0\0\0", 23);
  Proxy proxy(
      {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: "
       "23\r\n\r\n" +
       zipped});
  const RawResponse response = proxy.ask(get_pets);
  CHECK(response.body == zipped);
  CHECK(response.has("\r\nContent-Encoding: gzip\r\n"));
  CHECK(proxy.program.wait_for("answer: body /0 must be a string"));
}
