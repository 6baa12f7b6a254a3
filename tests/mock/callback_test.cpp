#include <catch2/catch.hpp>
#include <chrono>
#include <thread>

#include "json/parse.h"
#include "mock/callback/expression.h"
#include "openapi/load.h"
#include "tests/mock/case_file.h"
#include "tests/mock/producers.h"
#include "validator/interpret.h"

namespace understudy::tests {

namespace {

const std::string spec = R"(openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /orders:
    post:
      operationId: order
      requestBody: {content: {application/json: {schema: {type: object, required: [url], properties: {url: {type: string}}}}}}
      responses: {'201': {description: d, content: {application/json: {example: {id: 7}}}}, '400': {description: d}}
      callbacks:
        shipped:
          '{$request.body#/url}?order={$response.body#/id}':
            post:
              parameters: [{name: X-Sent, in: header, required: true, schema: {type: integer}, example: 5}]
              requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Event'}}}}
              responses: {'204': {description: d}}
webhooks:
  stock:
    post:
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Event'}, example: {state: low}}}}
      responses: {'204': {description: d}}
components:
  schemas: {Event: {type: object, required: [state], properties: {state: {enum: [shipped, low]}}}}
)";

/// What was sent, each as `METHOD URL fields body`.
struct Sent {
  std::mutex mutex = {};
  std::vector<std::string> texts = {};
};

mock::Mock make(Sent& sent, const std::string& fault = {}) {
  openapi::Loaded loaded = openapi::load(
      "case.yaml", [&](const std::string&) { return tl::expected<std::string, std::string>(spec); });
  const auto document = std::make_shared<const openapi::Document>(std::move(*loaded.document));
  mock::Options options;
  options.journal = 10;
  options.admin = mock::Admin{};
  options.callbacks = mock::Callbacks{
      [&sent, fault](const std::string& url,
                     const runtime::Request& request) -> tl::expected<runtime::Response, std::string> {
        const std::lock_guard lock(sent.mutex);
        sent.texts.push_back(request.method + " " + url + " " +
                             request.headers.joined("X-Sent").value_or("-") + " " + request.body);
        if (!fault.empty()) return tl::unexpected(fault);
        return runtime::Response{.status = 204};
      }};
  std::vector<mock::Served> served;
  served.push_back({validator::interpret(document), {}, validator::outgoing(document)});
  return mock::Mock(std::move(served), std::move(options));
}

/// The journal's entry of what was sent, as soon as there is one.
mock::JournalEntry sent_entry(const mock::Mock& mock) {
  for (int i = 0; i < 500; ++i) {
    for (const auto& entry : mock.journal().entries) {
      if (!entry->sent.empty()) return *entry;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  return {};
}

runtime::Response order(const mock::Mock& mock, const std::string& body) {
  return mock.answer(request_of("POST /orders\nContent-Type: application/json\n\n" + body));
}

}  // namespace

TEST_CASE("runtime expressions are told by the exchange") {
  const runtime::Request request{"POST", "/a?x=%31&y", {{"Host", "h:1"}, {"X-Url", "http://u"}}, "{}"};
  const runtime::Response response{201, {{"Location", "/b"}}, "{}"};
  const json::Value asked = *json::parse(R"({"a": {"u": "http://c"}, "n": 5, "l": ["z"], "none": null})");
  const json::Value told = *json::parse(R"({"id": "i"})");
  const json::Object path{{"p", 3}};
  const mock::ExpressionScene scene{request, response, &path, &asked, &told};
  CHECK(mock::expanded("$url", scene) == "http://h:1/a?x=%31&y");
  CHECK(mock::expanded("{$method}/{$statusCode}", scene) == "POST/201");
  CHECK(mock::expanded("$request.body#/a/u", scene) == "http://c");
  CHECK(mock::expanded("http://x/{$request.body#/n}?q={$request.body#/l/0}", scene) == "http://x/5?q=z");
  CHECK(mock::expanded("$request.query.x", scene) == "1");
  CHECK(mock::expanded("$request.header.x-url", scene) == "http://u");
  CHECK(mock::expanded("$request.path.p", scene) == "3");
  CHECK(mock::expanded("$response.header.location", scene) == "/b");
  CHECK(mock::expanded("{$response.body#/id}", scene) == "i");
  CHECK(mock::expanded("http://plain/{x}", scene) == "http://plain/{x}");
  for (const char* text : {"$request.body#/no", "$request.body#/none", "{$request.query.z}",
                           "$request.cookie.c", "$nothing", "{$url", "$response.body#no-pointer"}) {
    INFO(text);
    CHECK(!mock::expanded(text, scene));
  }
}

TEST_CASE("a request that is a callback has none") {
  Sent sent;
  const mock::Mock mock = make(sent);
  const std::string call = "POST /orders\nContent-Type: application/json\n";
  const std::string body = R"({"url": "http://c"})";
  CHECK(mock.answer(request_of(call + "X-Understudy-Callback: shipped\n\n" + body)).status == 201);
  CHECK(order(mock, body).status == 201);
  CHECK(sent_entry(mock).headers.joined("X-Understudy-Callback") == "shipped");
  const std::lock_guard lock(sent.mutex);
  CHECK(sent.texts.size() == 1);
}

TEST_CASE("a callback follows the answer, with a sound body") {
  Sent sent;
  const mock::Mock mock = make(sent);
  CHECK(order(mock, R"({"url": "http://127.0.0.1:9/x"})").status == 201);
  const mock::JournalEntry entry = sent_entry(mock);
  CHECK(entry.sent == "callback shipped of order");
  CHECK(entry.target == "http://127.0.0.1:9/x?order=7");
  CHECK(entry.status == 204);
  CHECK(sent.texts == std::vector<std::string>{R"(POST http://127.0.0.1:9/x?order=7 5 {"state":"shipped"})"});
}

TEST_CASE("a callback that fails is told, and so is one that leads nowhere") {
  Sent sent;
  const mock::Mock mock = make(sent, "nothing listens");
  order(mock, R"({"url": "http://127.0.0.1:9/x"})");
  CHECK(sent_entry(mock).detail == "nothing listens");
  const mock::Mock plain = make(sent);
  plain.answer(request_of("POST /orders"));
  CHECK(sent_entry(plain).detail == "the expression $request.body#/url leads to nothing");
}

TEST_CASE("what is refused is followed by nothing") {
  Sent sent;
  {
    const mock::Mock mock = make(sent);
    CHECK(order(mock, R"({"url": 5})").status == 400);
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
  CHECK(sent.texts.empty());
}

TEST_CASE("webhooks are sent on demand") {
  Sent sent;
  const mock::Mock mock = make(sent);
  CHECK(mock.answer({"GET", "/__understudy/webhooks"}).body == R"({"webhooks":["stock"]})");
  const auto send = [&](const std::string& name, const std::string& body) {
    return mock.answer({"POST", "/__understudy/webhooks/" + name, {}, body});
  };
  const runtime::Response response = send("stock", R"({"url": "http://127.0.0.1:9/hook"})");
  CHECK(response.status == 200);
  CHECK(response.body == R"({"status":204})");
  CHECK(send("stock", R"({"url": "http://h/", "body": {"state": "shipped"}})").status == 200);
  CHECK(sent.texts == std::vector<std::string>{R"(POST http://127.0.0.1:9/hook - {"state":"low"})",
                                               R"(POST http://h/ - {"state":"shipped"})"});
  CHECK(send("stock", R"({"url": "http://h/", "body": {"state": "x"}})").status == 400);
  CHECK(send("stock", "{}").status == 400);
  CHECK(send("nope", "{}").status == 404);
  CHECK(sent_entry(mock).sent == "webhook stock");
  Sent failed;
  const runtime::Response bad =
      make(failed, "not called")
          .answer({"POST", "/__understudy/webhooks/stock", {}, R"({"url": "http://h/"})"});
  CHECK(bad.status == 502);
  CHECK(bad.body.find("not called") != std::string::npos);
}

}  // namespace understudy::tests
