#include <catch2/catch.hpp>

#include "openapi/load.h"
#include "validator/interpret.h"

namespace understudy::tests {
namespace {

runtime::Api interpret(const std::string& path) {
  const openapi::Loaded loaded = openapi::load(std::string(UNDERSTUDY_SOURCE_DIR) + "/" + path);
  REQUIRE(loaded.document);
  return validator::interpret(std::make_shared<const openapi::Document>(*loaded.document));
}

TEST_CASE("the table of an API holds its operations with checks for each body and parameter") {
  const runtime::Api api = interpret("specs/telnyx-auth-actions.yaml");
  CHECK(api.name == "telnyx-auth-actions");
  REQUIRE(!api.operations.empty());
  for (const runtime::Operation& one : api.operations) {
    CHECK(!one.location.empty());
    for (const runtime::Parameter& parameter : one.parameters) CHECK(parameter.check);
    for (const runtime::ResponseSpec& response : one.responses) {
      for (const runtime::Media& media : response.content) CHECK(media.check);
    }
  }
}

void check_examples(const runtime::ResponseSpec& response) {
  for (const runtime::Media& media : response.content) {
    for (const runtime::Example& example : media.examples) {
      runtime::Report report(runtime::Direction::response);
      media.check(runtime::Payload(example.value), report);
      INFO(response.location << " " << example.name);
      CHECK(report.ok());
    }
  }
}

TEST_CASE("the interpreter finds no fault in the examples of the documents that are shipped") {
  for (const char* spec : {"devrev-links", "mechamental-actions", "nullplatform-link-actions",
                           "telnyx-auth-actions", "zitadel-executions"}) {
    INFO(spec);
    const runtime::Api api = interpret("specs/" + std::string(spec) + ".yaml");
    for (const runtime::Operation& one : api.operations) {
      for (const runtime::ResponseSpec& response : one.responses) check_examples(response);
    }
  }
}

TEST_CASE("fields of protobuf messages come from the extension, with what an any may hold") {
  const runtime::Api api = interpret("specs/zitadel-executions.yaml");
  REQUIRE(!api.protobuf.empty());
  bool has_any = false;
  for (const runtime::ProtobufMessage& message : api.protobuf) {
    for (const runtime::ProtobufField& field : message) {
      CHECK(field.number > 0);
      if (field.type == "message") CHECK(field.message < api.protobuf.size());
      if (field.type == "any") has_any = field.repeated && field.packed.size() == 1;
    }
  }
  CHECK(has_any);
}

TEST_CASE("base paths are those of all servers, without the root") {
  const std::string text = R"({"openapi": "3.1.0", "info": {"title": "t", "version": "1"},
    "servers": [{"url": "https://a.example/v2/"}, {"url": "/api"}, {"url": "https://b.example"}, {"url": "/v2"}],
    "paths": {"/x": {"get": {"responses": {"200": {"description": "fine"}}}}}})";
  const openapi::Loaded loaded = openapi::load(
      "api.json", [&](const std::string&) -> tl::expected<std::string, std::string> { return text; });
  REQUIRE(loaded.document);
  const runtime::Api api = validator::interpret(std::make_shared<const openapi::Document>(*loaded.document));
  CHECK(api.base_paths == std::vector<std::string>{"/v2", "/api"});
}

TEST_CASE("a location leads to the file, line and column of its rule") {
  const runtime::Api api = interpret("specs/telnyx-auth-actions.yaml");
  const runtime::SpecPlace place = api.place_of(api.operations.front().location);
  CHECK(place.file.ends_with("specs/telnyx-auth-actions.yaml"));
  CHECK(place.line > 1);
  CHECK(place.column > 1);
}

}  // namespace
}  // namespace understudy::tests
