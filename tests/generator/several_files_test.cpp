#include <catch2/catch.hpp>
#include <set>

#include "generator/generate.h"
#include "generator/lower/lower.h"
#include "openapi/load.h"

namespace understudy::generator {
namespace {

const std::map<std::string, std::string> texts{{"pets.yaml", R"(openapi: 3.1.0
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '200':
          description: All pets
          content: {application/json: {schema: {$ref: '#/components/schemas/PetList'}}}
components:
  schemas:
    PetList: {type: array, items: {$ref: '#/components/schemas/Pet'}}
    Pet: {$ref: 'schemas.yaml#/Animal'}
    Kind: {$ref: 'schemas.yaml#/Kind'}
)"},
                                               {"schemas.yaml", R"(Animal:
  type: object
  properties:
    kind: {$ref: '#/Kind'}
    parents: {type: array, items: {$ref: '#/Animal'}}
Kind: {type: string, enum: [cat, dog]}
)"}};

openapi::Document document() {
  const auto read = [](const std::string& path) -> tl::expected<std::string, std::string> {
    const auto found = texts.find(path);
    if (found == texts.end()) return tl::unexpected("there is no " + path);
    return found->second;
  };
  auto loaded = openapi::load("pets.yaml", read);
  REQUIRE(loaded.document);
  return std::move(*loaded.document);
}

GenerateOptions spread_over(std::size_t clusters) {
  GenerateOptions options;
  options.clusters = clusters;
  return options;
}

std::set<std::string> sources_of(const Files& files) {
  std::set<std::string> sources;
  for (const auto& [path, text] : files) {
    if (path.starts_with("pets/") && path.ends_with(".cpp")) sources.insert(path.substr(5));
  }
  return sources;
}

TEST_CASE("a schema of another file has the name of the component that refers to it, and no other type") {
  openapi::Diagnostics diagnostics;
  const cpp::Api api = lower(document(), "pets", diagnostics);
  std::set<std::string> names;
  for (const cpp::DeclarationId id : api.models.order) {
    names.insert(std::visit([](const auto& one) { return one.name; }, api.models.declaration(id)));
  }
  CHECK(names == std::set<std::string>{"Kind", "Pet", "PetList"});
}

TEST_CASE("a number of clusters fixes the list of sources, whatever is in the document") {
  openapi::Diagnostics diagnostics;
  const auto generated = generate(document(), spread_over(3), diagnostics);
  std::set<std::string> expected{"api.cpp", "handlers.cpp", "places.cpp", "webhooks.cpp"};
  for (const std::string stem : {"models", "validators", "acceptors", "operations", "api"}) {
    for (const char* number : {"_1", "_2", "_3"}) expected.insert(stem + number + ".cpp");
  }
  CHECK(sources_of(generated.files) == expected);
  const auto one = generate(document(), spread_over(1), diagnostics);
  CHECK(sources_of(one.files) == std::set<std::string>{"acceptors.cpp", "api.cpp", "handlers.cpp",
                                                       "models.cpp", "operations.cpp", "places.cpp",
                                                       "validators.cpp", "webhooks.cpp"});
}

}  // namespace
}  // namespace understudy::generator
