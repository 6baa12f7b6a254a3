#include <catch2/catch.hpp>
#include <stdexcept>

#include "mock/mock.h"
#include "tests/mock/case_file.h"
#include "tests/mock/producers.h"

namespace understudy::tests {

namespace {

const std::string spec = R"(openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /own/{id}:
    get:
      operationId: own
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      responses: {'200': {description: d, content: {text/plain: {example: the mock's}}}}
  /failing:
    get:
      operationId: failing
      responses: {'200': {description: d}}
)";

mock::Mock with_handlers(std::vector<mock::LogEntry>& log, mock::Options options = {}) {
  mock::Served served{interpreted(spec)};
  served.handlers["own"] = [](const runtime::Call& call) -> std::optional<runtime::Response> {
    if (*call.path.find("id") == json::Value(2)) return std::nullopt;
    runtime::Response response{.status = 201, .headers = {}, .body = "mine"};
    response.headers.add("X-Split", "a\r\nSet-Cookie: b");
    response.headers.add("Bad Name", "x");
    return response;
  };
  served.handlers["failing"] = [](const runtime::Call&) -> std::optional<runtime::Response> {
    throw std::runtime_error("the password is swordfish");
  };
  std::vector<mock::Served> apis;
  apis.push_back(std::move(served));
  options.log = [&log](const mock::LogEntry& entry) { log.push_back(entry); };
  return mock::Mock(std::move(apis), std::move(options));
}

}  // namespace

TEST_CASE("a handler of one's own goes before the mock, after the checks") {
  std::vector<mock::LogEntry> log;
  const mock::Mock mock = with_handlers(log);
  const runtime::Response mine = mock.answer(request_of("GET /own/1"));
  CHECK(mine.status == 201);
  CHECK(mine.body == "mine");
  CHECK_FALSE(log.back().documented);
  CHECK(mock.answer(request_of("GET /own/x")).status == 422);
  CHECK(mock.answer(request_of("GET /own/2")).body == "the mock's");
  CHECK(mock.answer(request_of("GET /own/1\nPrefer: code=200")).body == "the mock's");
}

TEST_CASE("with errors the answer of a handler has to keep to the document") {
  std::vector<mock::LogEntry> log;
  const mock::Mock mock = with_handlers(log, {.errors = true});
  const runtime::Response mine = mock.answer(request_of("GET /own/1"));
  CHECK(mine.status == 500);
  CHECK(log.back().cause == "internal");
  CHECK(log.back().detail.find("the status 201 is not documented") != std::string::npos);
}

TEST_CASE("no answer can split a header") {
  std::vector<mock::LogEntry> log;
  const mock::Mock mock = with_handlers(log);
  const runtime::Response mine = mock.answer(request_of("GET /own/1"));
  CHECK(*mine.headers.find("X-Split") == "a  Set-Cookie: b");
  CHECK(mine.headers.find("Bad Name") == nullptr);
  runtime::Request request = request_of("GET /own/2");
  request.headers.add("Origin", "x\r\nSet-Cookie: b");
  CHECK(*mock.answer(request).headers.find("Access-Control-Allow-Origin") == "x  Set-Cookie: b");
}

TEST_CASE("a handler that fails is answered, and its reason goes to the log alone") {
  std::vector<mock::LogEntry> log;
  const mock::Mock mock = with_handlers(log);
  const runtime::Response response = mock.answer(request_of("GET /failing"));
  CHECK(response.status == 500);
  CHECK(response.body.find("swordfish") == std::string::npos);
  CHECK(log.back().detail.find("swordfish") != std::string::npos);
}

}  // namespace understudy::tests
