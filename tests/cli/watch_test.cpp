// What `understudy mock` keeps of requests, over a real socket, and how it ends.

#include <catch2/catch.hpp>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/cli/running_program.h"
#include "tests/cli/spec_folder.h"
#include "tests/http/raw_client.h"

using namespace understudy::tests;

namespace {

const std::string pets = R"(openapi: 3.1.0
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      operationId: list-pets
      responses:
        '200': {description: d, content: {application/json: {schema: {type: array}, example: []}}}
        '404':
          description: d
    delete:
      operationId: drop-pets
      responses:
        '204': {description: d}
)";

RawResponse ask(int port, const std::string& method, const std::string& target,
                const std::string& fields = "") {
  RawClient client(port);
  client.send(method + " " + target + " HTTP/1.1\r\nHost: localhost:1\r\n" + fields + "\r\n");
  const auto response = client.receive();
  REQUIRE(response);
  return *response;
}

std::string text_of(const std::filesystem::path& file) {
  std::ostringstream text;
  text << std::ifstream(file).rdbuf();
  return text.str();
}

/// Calls what there is but the 404; the end of the program after that.
int end_of_most(RunningProgram& program) {
  const int port = program.port();
  CHECK(ask(port, "GET", "/pets").status == 200);
  CHECK(ask(port, "DELETE", "/pets").status == 204);
  program.signal(SIGINT);
  return program.wait();
}

}  // namespace

TEST_CASE("the journal and the coverage are served to this machine") {
  SpecFolder folder;
  folder.write("pets.yaml", pets);
  RunningProgram program({"mock", folder.path("pets.yaml").string(), "-p", "0", "--journal", "1"});
  const int port = program.port();
  CHECK(ask(port, "GET", "/pets").status == 200);
  CHECK(ask(port, "DELETE", "/pets").status == 204);
  const RawResponse journal = ask(port, "GET", "/__understudy/journal");
  CHECK(journal.status == 200);
  CHECK(journal.body.find(R"({"dropped":1,"entries":[{"number":2,)") == 0);
  CHECK(ask(port, "GET", "/__understudy/coverage").status == 200);
  CHECK(ask(port, "GET", "/__understudy/journal", "Origin: http://else.example\r\n").status == 403);
}

TEST_CASE("without admin paths there is nothing to ask") {
  RunningProgram program({"mock", "-p", "0", "--no-admin"});
  CHECK(ask(program.port(), "GET", "/__understudy/journal").body.find("no-admin-path") == std::string::npos);
  CHECK(ask(program.port(), "GET", "/__understudy/journal").status == 404);
}

TEST_CASE("other machines are told nothing without a token") {
  RunningProgram open({"mock", "-p", "0", "-h", "0.0.0.0"});
  CHECK(ask(open.port(), "GET", "/__understudy/journal").status == 404);
  CHECK(open.output().find("so other machines can call the mock; there are no admin paths, as they need "
                           "`--admin-token` then") != std::string::npos);
  RunningProgram guarded({"mock", "-p", "0", "-h", "0.0.0.0", "--admin-token", "hush"});
  CHECK(ask(guarded.port(), "GET", "/__understudy/journal").status == 401);
  CHECK(ask(guarded.port(), "GET", "/__understudy/journal", "Authorization: Bearer hush\r\n").status == 200);
  CHECK(guarded.output().find("admin paths") == std::string::npos);
}

TEST_CASE("a run that touches every documented response ends well") {
  SpecFolder folder;
  folder.write("pets.yaml", pets);
  const std::string file = folder.path("coverage.txt").string();
  RunningProgram program({"mock", folder.path("pets.yaml").string(), "-p", "0", "--no-admin", "--coverage",
                          file, "--fail-under", "responses=100", "--fail-under", "100"});
  CHECK(ask(program.port(), "GET", "/pets", "Prefer: code=404\r\n").status == 404);
  CHECK(end_of_most(program) == 0);
  CHECK(text_of(file).find("  responses       3 of 3          100.0 %\n") != std::string::npos);
  CHECK(text_of(file).find("not touched") == std::string::npos);
}

TEST_CASE("a run that skips a response ends with 1, and names it") {
  SpecFolder folder;
  folder.write("pets.yaml", pets);
  const std::string file = folder.path("coverage.txt").string();
  RunningProgram program({"mock", folder.path("pets.yaml").string(), "-p", "0", "--coverage", file,
                          "--fail-under", "operations=100", "--fail-under", "responses=67"});
  CHECK(end_of_most(program) == 1);
  CHECK(
      program.wait_for("error: the coverage of responses is 66.6 % (2 of 3), and `--fail-under "
                       "responses=67` asks for more"));
  CHECK(program.output().find("operations is") == std::string::npos);
  INFO(text_of(file));
  CHECK(text_of(file).find("pets.yaml:10:11 list-pets: response 404\n") != std::string::npos);
}

TEST_CASE("a coverage file that cannot be written ends the mock before it begins") {
  RunningProgram program({"mock", "-p", "0", "--coverage", "/no/such/folder/c.info"});
  CHECK(program.wait() == 2);
}

#ifdef UNDERSTUDY_GENHTML
TEST_CASE("genhtml opens the tracefile on the lines of the document") {
  SpecFolder folder;
  folder.write("pets.yaml", pets);
  const std::string file = folder.path("coverage.info").string();
  RunningProgram program({"mock", folder.path("pets.yaml").string(), "-p", "0", "--coverage", file});
  CHECK(end_of_most(program) == 0);
  const std::string told = folder.path("told.txt").string();
  const std::string command = std::string(UNDERSTUDY_GENHTML) + " --output-directory " +
                              folder.path("html").string() + " " + file + " > " + told + " 2>&1";
  CHECK(std::system(command.c_str()) == 0);
  CHECK(text_of(told).find("(4 of 5 lines)") != std::string::npos);
  CHECK(text_of(told).find("(2 of 2 functions)") != std::string::npos);
}
#endif
