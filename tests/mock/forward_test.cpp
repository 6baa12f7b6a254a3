// The proxy's steps, with a function in the place of the upstream.

#include <catch2/catch.hpp>

#include "mock/forward/target.h"
#include "tests/mock/case_file.h"
#include "tests/mock/producers.h"

namespace understudy::tests {

namespace {

const std::string spec = R"(openapi: 3.1.0
info: {title: t, version: '1'}
servers: [{url: 'https://api.example.com/v1'}]
paths:
  /pets:
    post:
      operationId: add
      security: [{token: []}]
      parameters: [{name: dry, in: query, schema: {type: boolean}}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses:
        '201':
          description: d
          headers: {X-Left: {required: true, schema: {type: integer, minimum: 0}}}
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
        '422': {description: d, content: {application/json: {schema: {type: object, properties: {message: {type: string}}}}}}
    get:
      operationId: all
      responses: {'200': {description: d, content: {application/json: {schema: {type: array}}}}}
components:
  schemas: {Pet: {type: object, required: [name], properties: {name: {type: string}}}}
  securitySchemes: {token: {type: http, scheme: bearer}}
)";

const std::string sound_post =
    "POST /v1/pets\nAuthorization: Bearer t\nContent-Type: application/json\n\n{\"name\": \"Rex\"}";

/// A proxy with what it asked its upstream, and what it found.
struct Stage {
  mock::UpstreamAnswer next = {
      {201, {{"X-Left", "3"}, {"Content-Type", "application/json"}}, R"({"name": "Rex"})"}};
  std::optional<mock::UpstreamFault> fault = {};
  mock::Options options = options_of({});
  std::vector<runtime::Request> asked = {};
  std::vector<mock::Finding> found = {};

  runtime::Response answer(const std::string& request) {
    mock::Forward forward = options.forward.value_or(mock::Forward{});
    forward.ask =
        [this](const runtime::Request& one) -> tl::expected<mock::UpstreamAnswer, mock::UpstreamFault> {
      asked.push_back(one);
      if (fault) return tl::unexpected(*fault);
      return next;
    };
    forward.report = [this](const mock::Finding& one) { found.push_back(one); };
    options.cors = false;
    options.journal = 10;
    options.forward = forward;
    std::vector<mock::Served> served;
    served.push_back({interpreted(spec)});
    const mock::Mock mock(std::move(served), options);
    const runtime::Response response = mock.answer(request_of(request));
    entry = *mock.journal().entries.front();
    return response;
  }

  mock::JournalEntry entry = {};
};

std::string told(const std::vector<mock::Finding>& found) {
  std::string text;
  for (const mock::Finding& one : found) {
    text += one.of_answer ? "answer" : "request";
    text += one.is_warning ? " (warning)" : "";
    for (const mock::FoundRule& rule : one.rules)
      text += "; " + rule.violation.pointer + " " + rule.violation.keyword;
    text += "\n";
  }
  return text;
}

}  // namespace

TEST_CASE("a sound exchange passes as it is") {
  Stage stage;
  stage.next.response.headers.add("X-Odd", "%41  b");
  const runtime::Response response = stage.answer(sound_post);
  CHECK(response.status == 201);
  CHECK(response.body == R"({"name": "Rex"})");
  std::string fields;
  for (const auto& [name, value] : response.headers) fields += name + "=" + value + ";";
  CHECK(fields == "X-Left=3;Content-Type=application/json;X-Odd=%41  b;");
  REQUIRE(stage.asked.size() == 1);
  CHECK(stage.asked.front().target == "/v1/pets");
  CHECK(told(stage.found) == "");
  CHECK(stage.entry.operation == "add");
  CHECK(stage.entry.cause == "");
  CHECK(stage.entry.documented);
}

TEST_CASE("what is wrong with both messages is reported, and both pass") {
  Stage stage;
  stage.next.response = {201, {{"X-Left", "-1"}, {"Content-Type", "application/json"}}, R"({"name": 5})"};
  const runtime::Response response =
      stage.answer("POST /pets?dry=maybe\nContent-Type: application/json\n\n{\"name\": 7}");
  CHECK(response.status == 201);
  CHECK(response.body == R"({"name": 5})");
  CHECK(stage.asked.front().body == "{\"name\": 7}");
  CHECK(told(stage.found) ==
        "request; /Authorization ; /dry type; /name type\nanswer; /X-Left minimum; /name type\n");
  CHECK(stage.found.front().rules[1].place.find(":9:") != std::string::npos);
  const std::string* header = response.headers.find("sl-violations");
  REQUIRE(header != nullptr);
  CHECK(header->find(R"({"location":["request","body","name"],"severity":"Error","code":"type")") !=
        std::string::npos);
  CHECK(header->find(R"({"location":["response","header","X-Left"])") != std::string::npos);
  CHECK(stage.entry.cause == "unauthorized");
  CHECK(stage.entry.violations.size() == 3);
  CHECK(stage.entry.answer_violations.size() == 2);
}

TEST_CASE("with --errors a broken request gets the documented error, and the upstream is not asked") {
  Stage stage;
  stage.options.errors = true;
  const runtime::Response response =
      stage.answer("POST /pets\nAuthorization: Bearer t\nContent-Type: application/json\n\n{\"name\": 7}");
  CHECK(response.status == 422);
  CHECK(response.body == R"({"message":"must be a string, is 7"})");
  CHECK(stage.asked.empty());
  CHECK(stage.found.front().is_refused);
}

TEST_CASE("with --errors a broken answer is kept back") {
  Stage stage;
  stage.options.errors = true;
  stage.next.response.body = "[]";
  const runtime::Response response = stage.answer(sound_post);
  CHECK(response.status == 502);
  CHECK(*response.headers.find("Content-Type") == "application/problem+json");
  CHECK(response.body.find("urn:understudy:problem:upstream_answer") != std::string::npos);
  CHECK(stage.entry.cause == "upstream_answer");
  stage.options.compat = mock::Compat::prism;  // whose paths have no base path
  CHECK(stage.answer("POST /pets" + sound_post.substr(sound_post.find('\n'))).status == 500);
}

TEST_CASE("a status that is not documented is an error as a success, else a warning that passes") {
  Stage stage;
  stage.options.errors = true;
  stage.next.response.status = 418;
  CHECK(stage.answer(sound_post).status == 418);
  CHECK(told(stage.found) == "answer (warning);  \n");
  CHECK(!stage.entry.documented);
  stage.next.response.status = 202;
  CHECK(stage.answer(sound_post).status == 502);
}

TEST_CASE("a missing header, and a media type that is not documented") {
  Stage stage;
  stage.next.response = {201, {{"Content-Type", "text/html"}}, "<p>"};
  stage.answer(sound_post);
  CHECK(told(stage.found) == "answer; /X-Left required;  \n");
  CHECK(stage.found.front().rules.back().violation.message.find("text/html") != std::string::npos);
}

TEST_CASE("a coded body is checked as it reads, and passes as it is") {
  Stage stage;
  stage.next.response.body = "zipped";
  stage.next.plain = R"({"name": 5})";
  CHECK(stage.answer(sound_post).body == "zipped");
  CHECK(told(stage.found) == "answer; /name type\n");
  stage.found.clear();
  stage.next.plain.reset();
  stage.next.unread = "the content coding br is not read";
  CHECK(stage.answer(sound_post).body == "zipped");
  CHECK(told(stage.found) == "answer (warning);  \n");
}

TEST_CASE("what leads to no operation is handed on and reported, and refused with --errors") {
  Stage stage;
  CHECK(stage.answer("GET /cats").status == 201);
  CHECK(told(stage.found) == "request;  \n");
  CHECK(stage.found.front().cause == "no_path");
  CHECK(stage.answer("OPTIONS /pets").status == 201);
  CHECK(stage.found.size() == 1);
  stage.options.errors = true;
  CHECK(stage.answer("GET /cats").status == 404);
  CHECK(stage.answer("DELETE /pets").status == 405);
  CHECK(stage.asked.size() == 2);
}

TEST_CASE("requests need not be checked") {
  Stage stage;
  stage.options.errors = true;
  stage.options.forward = mock::Forward{.checks_requests = false};
  CHECK(stage.answer("POST /pets\n\nx").status == 201);
  CHECK(stage.found.empty());
  stage.next.response.body = "[]";
  CHECK(stage.answer("POST /pets\n\nx").status == 502);
}

TEST_CASE("an upstream that does not answer is a gateway's error") {
  Stage stage;
  stage.fault = mock::UpstreamFault{false, "nothing listens on h port 1"};
  runtime::Response response = stage.answer(sound_post);
  CHECK(response.status == 502);
  CHECK(response.body.find("nothing listens on h port 1") != std::string::npos);
  CHECK(stage.entry.cause == "upstream");
  stage.fault->is_late = true;
  CHECK(stage.answer(sound_post).status == 504);
}

TEST_CASE("an upstream that has nothing yet is stood in for, as Prism does it, when asked to") {
  Stage stage;
  stage.next.response = {501, {}, "not yet"};
  CHECK(stage.answer(sound_post).status == 501);
  stage.options.compat = mock::Compat::prism;
  CHECK(
      stage.answer("POST /pets\nAuthorization: Bearer t\nContent-Type: application/json\n\n{\"name\": \"R\"}")
          .status == 201);
}

TEST_CASE("a target at the upstream has each base path once") {
  runtime::Api api;
  api.base_paths = {"/v1", "/v1/eu"};
  runtime::Operation pets{.path = "/pets/{id}"};
  runtime::Operation versioned{.path = "/v1/pets"};
  CHECK(mock::upstream_target("/pets/1?a=/b", "", api, &pets) == "/pets/1?a=/b");
  CHECK(mock::upstream_target("/v1/pets/1", "", api, &pets) == "/v1/pets/1");
  CHECK(mock::upstream_target("/pets/1?a=/b", "/v1", api, &pets) == "/v1/pets/1?a=/b");
  CHECK(mock::upstream_target("/v1/pets/1", "/v1/", api, &pets) == "/v1/pets/1");
  CHECK(mock::upstream_target("/v1/pets/1", "/proxied/v1", api, &pets) == "/proxied/v1/pets/1");
  CHECK(mock::upstream_target("/v1/pets/1", "/other", api, &pets) == "/other/v1/pets/1");
  CHECK(mock::upstream_target("/v1/eu/pets/1", "/v1/eu", api, &pets) == "/v1/eu/pets/1");
  CHECK(mock::upstream_target("/v1/pets", "/v1", api, &versioned) == "/v1/v1/pets");
  CHECK(mock::upstream_target("/v1/unknown", "/v1", api, nullptr) == "/v1/unknown");
  CHECK(mock::upstream_target("/v1x/pets/1", "/v1", api, nullptr) == "/v1/v1x/pets/1");
  CHECK(mock::upstream_target("*", "/v1", api, nullptr) == "*");
}

}  // namespace understudy::tests
