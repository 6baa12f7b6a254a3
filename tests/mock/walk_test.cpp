#include <catch2/catch.hpp>
#include <filesystem>

#include "json/parse.h"
#include "mock/mock.h"
#include "mock/protobuf/decode.h"
#include "mock/protobuf/frame.h"
#include "tests/mock/producers.h"
#include "tests/mock/sound_request.h"

namespace understudy::tests {

namespace {

struct Counts {
  std::size_t operations = 0;
  std::size_t statuses = 0;
  std::size_t bodies = 0;
  std::size_t refused = 0;  // of `application/grpc`, which needs HTTP/2
  std::size_t examples = 0;
};

/// The API under test, with the mock of it.
struct Walk {
  const runtime::Api& api;
  const mock::Mock& mock;
  Counts& counts;
};

int code_for(const std::string& status) {
  if (status == "default") return 503;
  return status.ends_with("XX") ? (status[0] - '0') * 100 : std::stoi(status);
}

/// The value that a body stands for.
json::Value value_of(const runtime::Api& api, const runtime::Media& media, const std::string& body) {
  if (media.type != "application/grpc-web+proto") {
    const auto value = json::parse(body);
    REQUIRE(value);
    return *value;
  }
  const auto message = mock::unframe(body);
  REQUIRE(message);
  const auto value = mock::decode_protobuf({api, *media.protobuf, &media.shape}, *message);
  REQUIRE(value);
  return *value;
}

void check_body(const Walk& walk, const runtime::Media& media, const runtime::Response& response) {
  CHECK(*response.headers.find("content-type") == media.type);
  const json::Value value = value_of(walk.api, media, response.body);
  runtime::Report report(runtime::Direction::response);
  REQUIRE(media.check);
  media.check(runtime::Payload(value), report);
  for (const runtime::Violation& violation : report.violations()) {
    FAIL_CHECK(violation.pointer << " " << violation.message);
  }
}

void walk_media(const Walk& walk, runtime::Request request, const runtime::Media& media, int code) {
  request.headers.set("Accept", media.type);
  const runtime::Response response = walk.mock.answer(request);
  INFO(media.type << "\n" << response.body);
  if (media.type == "application/grpc") {
    CHECK(response.status == 406);
    ++walk.counts.refused;
    return;
  }
  CHECK(response.status == code);
  check_body(walk, media, response);
  ++walk.counts.bodies;
  REQUIRE(!media.examples.empty());
  for (const runtime::Example& example : media.examples) {
    request.headers.set("Prefer", "code=" + std::to_string(code) + ", example=" + example.name);
    const runtime::Response named = walk.mock.answer(request);
    INFO(example.name);
    CHECK(named.status == code);
    CHECK((media.protobuf || value_of(walk.api, media, named.body) == example.value));
    check_body(walk, media, named);
    ++walk.counts.examples;
  }
}

void walk_response(const Walk& walk, const runtime::Operation& operation, const runtime::ResponseSpec& spec) {
  INFO(operation.id << " " << spec.status);
  const int code = code_for(spec.status);
  runtime::Request request = sound_request(walk.api, operation);
  request.headers.set("Prefer", "code=" + std::to_string(code));
  const runtime::Response response = walk.mock.answer(request);
  INFO(response.body);
  CHECK(response.status == code);
  CHECK(response.headers.find("sl-violations") == nullptr);
  if (spec.content.empty()) CHECK(response.body.empty());
  for (const runtime::ResponseHeader& header : spec.headers)
    CHECK(response.headers.find(header.name) != nullptr);
  for (const runtime::Media& media : spec.content) walk_media(walk, request, media, code);
  ++walk.counts.statuses;
}

void walk_api(const runtime::Api& api, Counts& counts) {
  std::vector<mock::Served> served;
  served.push_back({api});
  const mock::Mock mock(std::move(served));
  CHECK(mock.faults().empty());
  for (const runtime::Operation& operation : api.operations) {
    for (const runtime::ResponseSpec& spec : operation.responses) {
      walk_response({api, mock, counts}, operation, spec);
    }
    ++counts.operations;
  }
}

const std::vector<std::string> specs = {"specs/devrev-links.yaml", "specs/mechamental-actions.yaml",
                                        "specs/nullplatform-link-actions.yaml",
                                        "specs/telnyx-auth-actions.yaml", "specs/zitadel-executions.yaml"};

void check_counts(const Counts& counts, const std::string& producer) {
  CHECK(counts.operations == 15);
  CHECK(counts.statuses == 44);
  CHECK(counts.bodies + counts.refused == 51);
  CHECK(counts.refused == 4);
  WARN(producer << ": " << counts.operations << " operations, " << counts.statuses << " statuses, "
                << counts.bodies << " bodies and " << counts.refused << " refused as gRPC, "
                << counts.examples << " named examples");
}

}  // namespace

TEST_CASE("every documented response and media type can be had on demand, from interpreted tables") {
  Counts counts;
  for (const std::string& spec : specs) walk_api(interpreted(spec), counts);
  check_counts(counts, "interpreted");
}

TEST_CASE("every documented response and media type can be had on demand, from compiled tables") {
  Counts counts;
  for (const std::string& spec : specs) {
    const auto api = compiled(spec);
    INFO(spec);
    REQUIRE(api);
    walk_api(*api, counts);
  }
  check_counts(counts, "compiled");
}

}  // namespace understudy::tests
