#include <unistd.h>

#include <catch2/catch.hpp>
#include <csignal>
#include <filesystem>
#include <fstream>

#include "tests/cli/running_program.h"
#include "tests/http/raw_client.h"

using namespace understudy::tests;

namespace {

const std::string specs = std::string(UNDERSTUDY_SOURCE_DIR) + "/specs/";
const std::string known_action = "/auth/actions/7e610e23-d1f2-4f90-b5b7-3ddd7b32ad7c";

/// A file that goes away with it.
class TemporaryFile {
 public:
  TemporaryFile(const std::string& name, const std::string& text)
      : path_(std::filesystem::temp_directory_path() / (std::to_string(::getpid()) + "_" + name)) {
    std::ofstream(path_, std::ios::binary) << text;
  }
  ~TemporaryFile() { std::filesystem::remove(path_); }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

std::string get(const std::string& target, const std::string& fields = "Authorization: Bearer t\r\n") {
  return "GET " + target + " HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n";
}

RawResponse ask(int port, const std::string& text) {
  RawClient client(port);
  client.send(text);
  const auto response = client.receive();
  REQUIRE(response);
  return *response;
}

}  // namespace

TEST_CASE("the compiled APIs are announced one line an operation, and answer") {
  RunningProgram program({"mock", "--port", "0"});
  const int port = program.port();
  const auto origin = "http://127.0.0.1:" + std::to_string(port);
  CHECK(program.output().find("GET   ") != std::string::npos);
  CHECK(program.output().find(origin + known_action) != std::string::npos);
  CHECK(program.output().find("Understudy is listening on " + origin + "\n") != std::string::npos);
  CHECK(program.output().find('{') == std::string::npos);
  CHECK(ask(port, get(known_action)).status == 200);
}

TEST_CASE("each request gives a line, with cause, detail and whether it is documented") {
  RunningProgram program({"mock", "--port", "0"});
  const int port = program.port();
  ask(port, get(known_action));
  CHECK(program.wait_for("GET " + known_action + " → 200\n"));
  ask(port, get(known_action, ""));
  CHECK(program.wait_for("GET " + known_action + " → 401 unauthorized: "));
  ask(port, get("/auth/actions?page[size]=x"));
  CHECK(program.wait_for(" → 422 parameter: query /page[size] must be a number, is \"x\"\n"));
  ask(port, get("/nowhere"));
  CHECK(program.wait_for("GET /nowhere → 404 "));
  CHECK(program.wait_for("(undocumented)\n"));
  ask(port, "nonsense\r\n\r\n");
  CHECK(program.wait_for("(no request) → 400 the request line is not made of"));
}

TEST_CASE("what is wrong in an extension is told at the start, and the sound part is served") {
  const TemporaryFile spec("extension.yaml", R"(openapi: 3.1.0
info: {title: t, version: "1"}
paths:
  /a:
    get:
      responses:
        "204": {description: done}
      x-understudy-behavior: {action: answer, answer: {now: "{now|nonsense}"}}
)");
  RunningProgram program({"mock", spec.path(), "--port", "0"});
  const int port = program.port();
  CHECK(program.wait_for("extension.yaml:8:61: error: unknown transform nonsense"));
  CHECK(ask(port, get("/a")).status == 204);
}

TEST_CASE("a document is served by interpretation as the compiled one is") {
  RunningProgram program({"mock", specs + "telnyx-auth-actions.yaml", "--port", "0", "--quiet"});
  const int port = program.port();
  CHECK(ask(port, get(known_action)).status == 200);
  CHECK(ask(port, get("/links.create")).status == 404);
  program.signal(SIGTERM);
  CHECK(program.wait() == 0);
  CHECK(program.output().find("→") == std::string::npos);
}

TEST_CASE("both signals end it with exit code 0 and free the port") {
  for (const int number : {SIGINT, SIGTERM}) {
    RunningProgram program({"mock", "--port", "0"});
    const int port = program.port();
    RawClient idle(port);
    idle.send(get(known_action));
    REQUIRE(idle.receive());
    program.signal(number);
    CHECK(program.wait() == 0);
    RunningProgram again({"mock", "--port", std::to_string(port)});
    CHECK(again.port() == port);
  }
}

TEST_CASE("a taken port is an error with a name and an exit code") {
  RunningProgram first({"mock", "--port", "0"});
  const auto port = std::to_string(first.port());
  RunningProgram second({"mock", "--port", port});
  CHECK(second.wait_for("understudy: port " + port + " on 127.0.0.1 is taken"));
  CHECK(second.wait() == 2);
}

TEST_CASE("listening beyond this machine is warned about") {
  RunningProgram program({"mock", "--port", "0", "-h", "0.0.0.0"});
  program.port();
  CHECK(program.output().find("warning: bound to 0.0.0.0") != std::string::npos);
  CHECK(program.output().find("http://127.0.0.1:") != std::string::npos);
}

TEST_CASE("the mock goes on when nobody reads its log any more") {
  RunningProgram program({"mock", "--port", "0"});
  const int port = program.port();
  program.close_output();
  for (int i = 0; i < 3; ++i) CHECK(ask(port, get(known_action)).status == 200);
}

TEST_CASE("the switches reach the mock") {
  RunningProgram program({"mock", "--port", "0", "--rate-limit", "2", "--max-body", "10", "--no-cors", "-v"});
  const int port = program.port();
  const auto create = [](const std::string& body) {
    return "POST /links.create HTTP/1.1\r\nHost: h\r\nOrigin: http://x\r\nAuthorization: Bearer "
           "t\r\nContent-Type: "
           "application/json\r\nContent-Length: " +
           std::to_string(body.size()) + "\r\n\r\n" + body;
  };
  const auto large = ask(port, create(std::string(50, ' ')));
  CHECK(large.status == 413);
  CHECK_FALSE(large.has("Access-Control-Allow-Origin"));
  CHECK(program.wait_for("> Content-Type: application/json\n"));
  CHECK(program.wait_for("< Content-Type: application/json\n"));
  ask(port, create("{}"));
  CHECK(ask(port, create("{}")).status == 429);
}

TEST_CASE("with --tls it says https and by what to know it") {
  RunningProgram program({"mock", "--port", "0", "--tls"});
  const auto origin = "https://127.0.0.1:" + std::to_string(program.port());
  CHECK(program.output().find("Understudy is listening on " + origin + "\n") != std::string::npos);
  CHECK(program.output().find(origin + known_action) != std::string::npos);
  CHECK(program.wait_for("\nIts certificate has the SHA-256 "));
  const auto refused = ask(program.port(), get(known_action));
  CHECK(refused.status == 400);
}
