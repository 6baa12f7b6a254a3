#include "generator/only.h"

#include <catch2/catch.hpp>

#include "generator/lower/lower.h"
#include "openapi/load.h"
#include "openapi/only.h"

namespace understudy::generator {
namespace {

constexpr auto document_text = R"(
openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /a:
    get:
      operationId: first
      tags: [left]
      responses:
        '200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/pet'}}}}
        '400': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}}
  /b:
    get:
      operationId: second
      tags: [right]
      responses:
        '200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        '400': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}}
components:
  schemas:
    pet: {type: object, properties: {kind: {enum: [cat, dog]}}}
    Pet: {type: object, properties: {kind: {enum: [cat, dog]}, link: {$ref: '#/components/schemas/Link'}}}
    Link: {anyOf: [{type: string, minLength: 1}, {$ref: '#/components/schemas/Place'}]}
    Place: {type: object, required: [host], properties: {host: {type: string}}}
    Fault: {type: object, properties: {code: {type: integer, minimum: 400}}}
    Unused: {type: object, properties: {all: {type: boolean}}}
)";

openapi::Document document() {
  const auto read = [](const std::string&) -> tl::expected<std::string, std::string> {
    return document_text;
  };
  return *openapi::load("api.yaml", read).document;
}

cpp::Api whole() {
  openapi::Diagnostics diagnostics;
  return lower(document(), "api", diagnostics);
}

cpp::Api part(const std::vector<std::string>& names) {
  return only(whole(), openapi::only(document(), names));
}

std::vector<std::string> types_of(const cpp::Api& api) {
  std::vector<std::string> names;
  for (const cpp::DeclarationId id : api.models.order) {
    names.push_back(std::visit([](const auto& one) { return one.name; }, api.models.declaration(id)));
  }
  return names;
}

std::vector<std::string> checks_of(const cpp::Api& api) {
  std::vector<std::string> names;
  for (const cpp::Check& check : api.checks) names.push_back(check.name);
  return names;
}

TEST_CASE("a part has the operations that are named, and what they reach under its name in the whole") {
  const cpp::Api right = part({"right"});
  REQUIRE(right.operations.size() == 1);
  CHECK(right.operations[0].id == "second");
  CHECK(right.table.operations.size() == 1);
  CHECK(types_of(right) == std::vector<std::string>{"Pet2Kind", "Place", "Link", "Pet2", "Fault"});
  CHECK(types_of(part({"first"})) == std::vector<std::string>{"PetKind", "Pet", "Fault"});
}

TEST_CASE("a part has the checks and acceptors that its own call, and the places of their rules") {
  const cpp::Api left = part({"left"});
  CHECK(checks_of(left) ==
        std::vector<std::string>{"check_pet_kind", "check_pet", "check_fault_code", "check_fault"});
  const auto speaks_of_place = [](const cpp::RulePlace& place) {
    return place.location.find("Place") != std::string::npos;
  };
  CHECK(std::none_of(left.places.begin(), left.places.end(), speaks_of_place));
  CHECK_FALSE(left.acceptors.empty());
  CHECK(left.acceptors.size() < whole().acceptors.size());
}

TEST_CASE("every operation together is the whole but for what no operation reaches") {
  const cpp::Api all = part({"*"});
  CHECK(all.operations == whole().operations);
  CHECK(all.table.operations == whole().table.operations);
  CHECK(all.table.schemas.size() + 1 == whole().table.schemas.size());
}

TEST_CASE("an operation is meant by tag, operationId, method and path, and by a pattern") {
  const openapi::Operation operation = document().operations[0];
  for (const char* name : {"left", "first", "GET /a", "get /a", "* /a", "f*t", "*"}) {
    CAPTURE(name);
    CHECK(openapi::means(name, operation));
  }
  for (const char* name : {"right", "firs", "GET /", "POST /a", "", "f*x"}) {
    CAPTURE(name);
    CHECK_FALSE(openapi::means(name, operation));
  }
}

}  // namespace
}  // namespace understudy::generator
