#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "generator/generate.h"
#include "openapi/load.h"

namespace understudy::generator {
namespace {

Files files_of(const std::string& paths, const std::string& components) {
  const std::string text =
      "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n" + paths + "components:\n" + components;
  const openapi::Loaded loaded = openapi::load(
      "api.yaml",
      [&](const std::filesystem::path&) -> tl::expected<std::string, std::string> { return text; });
  REQUIRE(loaded.document);
  openapi::Diagnostics diagnostics;
  return generate(*loaded.document, {}, diagnostics).files;
}

/// The declarations of a header: what stands between empty lines.
std::vector<std::string> blocks_of(const std::string& text) {
  std::vector<std::string> blocks;
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find("\n\n", start), text.size());
    blocks.push_back(text.substr(start, end - start));
    start = end + 2;
  }
  return blocks;
}

/// The headers of components and operations, one behind the other.
std::string headers_of(const Files& files) {
  std::string text;
  for (const auto& [path, content] : files) {
    if (path.starts_with("api/models/") || path.starts_with("api/operations/") ||
        path.starts_with("api/replies/"))
      text += content;
  }
  return text;
}

/// Whether each type that stood in the headers stands there again, with the members that it had.
void check_kept(const Files& before, const Files& after) {
  const std::string kept = headers_of(after);
  std::size_t types = 0;
  for (const std::string& block : blocks_of(headers_of(before))) {
    const bool is_type = block.find("struct ") != std::string::npos ||
                         block.find("enum ") != std::string::npos ||
                         block.find("using ") != std::string::npos;
    if (!is_type) continue;
    CAPTURE(block);
    CHECK(kept.find(block) != std::string::npos);
    ++types;
  }
  CHECK(types > 8);
}

const std::string pets = R"(
  /pets/{id}:
    parameters:
      - {name: kind, in: query, schema: {type: string, enum: [a, b]}}
    post:
      operationId: addPet
      parameters: [{$ref: "#/components/parameters/sort"}, {name: id, in: path, required: true, schema: {type: string, enum: [x, y]}}]
      requestBody: {$ref: "#/components/requestBodies/NewPet"}
      responses:
        "200": {description: fine, content: {application/json: {schema: {type: object, properties: {pet: {$ref: "#/components/schemas/Pet/properties/owner"}}}}}}
        "400": {$ref: "#/components/responses/Refused"}
)";
const std::string shops = R"(
  /aaa:
    get:
      operationId: aaaShops
      parameters: [{$ref: "#/components/parameters/sort"}]
      responses:
        "200": {description: fine, content: {application/json: {schema: {type: object, properties: {owner: {$ref: "#/components/schemas/Pet/properties/owner"}}}}}}
        "400": {$ref: "#/components/responses/Refused"}
    put:
      operationId: aaaPut
      requestBody: {$ref: "#/components/requestBodies/NewPet"}
      responses: {"400": {$ref: "#/components/responses/Refused"}}
)";
const std::string get_pet = R"(
    get:
      operationId: aaaPet
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"204": {description: gone}}
)";
const std::string parts = R"(
  parameters:
    sort: {name: sort, in: query, schema: {type: string, enum: [up, down]}}
  requestBodies:
    NewPet: {content: {application/json: {schema: {type: object, properties: {tags: {type: array, items: {type: object, properties: {tag: {type: string}}}}}}}}}
  responses:
    Refused:
      description: refused
      headers: {X-Why: {schema: {type: string, enum: [quota, owner]}}}
      content: {application/json: {schema: {type: object, properties: {why: {type: object, properties: {text: {type: string}}}}}}}
  schemas:
)";
const std::string pet = R"(
    Pet:
      type: object
      properties:
        owner: {type: object, properties: {name: {type: string}}}
        food: {oneOf: [{type: object, title: Meat, properties: {of: {type: string}}}, {type: object, required: [plant], properties: {plant: {type: string}}}]}
)";
const std::string shop = R"(
    Aaa:
      type: object
      properties:
        owner: {$ref: "#/components/schemas/Pet/properties/owner"}
        self: {type: object, properties: {name: {type: string}}}
)";

TEST_CASE("the types of a document keep their names when operations are added before and after") {
  const Files before = files_of(pets, parts + pet);
  check_kept(before, files_of(shops + pets, parts + pet));
  check_kept(before, files_of(pets + shops, parts + pet));
  check_kept(before, files_of(pets + get_pet, parts + pet));
}

TEST_CASE("the types of a document keep their names when schemas are added before and after") {
  const Files before = files_of(pets, parts + pet);
  check_kept(before, files_of(pets, parts + shop + pet));
  check_kept(before, files_of(pets, parts + pet + shop));
}

TEST_CASE("what several operations share is named after itself") {
  const std::string models = headers_of(files_of(shops + pets, parts + pet));
  for (const char* name :
       {"enum class SortParameter {", "enum class PetsIdKind {", "struct NewPetBodyTagsItem {",
        "enum class RefusedResponseXWhy {", "struct RefusedResponseBodyWhy {", "struct PetOwner {",
        "struct PetFoodMeat {", "struct PetFoodWithPlant {"}) {
    CAPTURE(name, models);
    CHECK(models.find(name) != std::string::npos);
  }
}

}  // namespace
}  // namespace understudy::generator
