#include <catch2/catch.hpp>

#include "in_memory.h"

namespace understudy::openapi {
namespace {

Loaded load_with(std::map<std::string, std::string> texts, const LoadOptions& options) {
  const auto read = [&](const std::string& path) -> tl::expected<std::string, std::string> {
    const auto found = texts.find(path);
    if (found == texts.end()) return tl::unexpected(std::string("there is no such file"));
    return found->second;
  };
  return load("api.yaml", read, options);
}

std::string frame(const std::string& schemas) {
  return "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n" + schemas;
}

const Schema& referred(const Document& document, const std::string& name) {
  return document.schema(*component(document, name).ref);
}

TEST_CASE("references below an $id start from it, and reach it by its whole name") {
  const Loaded loaded = load_with({{"api.yaml", frame(R"(
    Pet:
      $id: https://example.com/pets/pet
      properties: {tag: {$ref: '#/$defs/tag'}, owner: {$ref: '../people/owner'}}
      $defs: {tag: {type: string}}
    Owner: {$id: 'https://example.com/people/owner', type: integer}
    Other: {$ref: 'https://example.com/pets/pet#/$defs/tag'}
)")}},
                                  {});
  CHECK(messages(loaded).empty());
  const Document& document = *loaded.document;
  const Schema& pet = component(document, "Pet");
  CHECK(document.schema(*document.schema(pet.properties[0].second).ref).types.string);
  CHECK(document.schema(*document.schema(pet.properties[1].second).ref).name == "Owner");
  CHECK(referred(document, "Other").location == "#/components/schemas/Pet/$defs/tag");
}

TEST_CASE("an absolute URI leads to the file that the caller names, and nowhere else") {
  const std::string api = frame("    A: {$ref: 'https://example.com/a.yaml#here'}\n");
  const std::map<std::string, std::string> texts{
      {"api.yaml", api}, {"copies/a.yaml", "$defs: {x: {$anchor: here, type: array}}"}};
  const Loaded known = load_with(texts, {.files = {{"https://example.com/a.yaml", "copies/a.yaml"}}});
  CHECK(messages(known).empty());
  CHECK(referred(*known.document, "A").types.array);
  CHECK(messages(load_with(texts, {})).find("is on another host, and nothing is fetched") !=
        std::string::npos);
}

TEST_CASE("the meta-schemas that everyone refers to are there") {
  for (const std::string uri :
       {"https://json-schema.org/draft/2020-12/schema", "http://json-schema.org/draft-07/schema#",
        "http://json-schema.org/draft-04/schema", "https://spec.openapis.org/oas/3.1/dialect/base"}) {
    INFO(uri);
    const Loaded loaded = load_with({{"api.yaml", frame("    A: {$ref: '" + uri + "'}\n")}}, {});
    CHECK(messages(loaded).empty());
    CHECK(component(*loaded.document, "A").ref);
  }
}

TEST_CASE("two schemas of one name are a warning that names both, and each keeps its own parts") {
  const Loaded loaded = load_with({{"api.yaml", frame(R"(
    A: {$id: 'urn:a', $ref: '#here', $defs: {x: {$anchor: here, type: string}}}
    B: {$id: 'urn:a', $ref: '#here', $defs: {x: {$anchor: here, type: array}}}
)")}},
                                  {});
  CHECK(messages(loaded).find("warning: the `$id` `urn:a` is taken by `#/components/schemas/A`") !=
        std::string::npos);
  CHECK(referred(*loaded.document, "A").types.string);
  CHECK(referred(*loaded.document, "B").types.array);
}

TEST_CASE("a template of a list is one list for each dynamic scope that it is used in") {
  const Loaded loaded = load_with({{"api.yaml", frame(R"(
    List:
      $id: list
      items: {$dynamicRef: '#item'}
      $defs: {any: {$dynamicAnchor: item}}
    Texts: {$id: texts, $ref: list, $defs: {item: {$dynamicAnchor: item, type: string}}}
    Counts: {$id: counts, $ref: list, $defs: {item: {$dynamicAnchor: item, type: integer}}}
)")}},
                                  {});
  CHECK(messages(loaded).empty());
  const Document& document = *loaded.document;
  const auto item_of = [&](const Schema& list) {
    return document.schema(*document.schema(*list.items).ref).types;
  };
  CHECK(item_of(referred(document, "Texts")).string);
  CHECK(item_of(referred(document, "Counts")).integer);
  CHECK_FALSE(item_of(component(document, "List")).any());
  CHECK(referred(document, "Texts").location == component(document, "List").location);
}

TEST_CASE("dynamic references that multiply schemas beyond measure are cut off with an error") {
  // Each pair of resources gives one of forty anchors a place, and leads to both of the next pair.
  std::string schemas;
  for (int level = 0; level < 40; ++level) {
    for (const std::string side : {"a", "b"}) {
      const std::string name = side + std::to_string(level);
      const std::string next = std::to_string(level + 1);
      schemas += "    " + name + ":\n      $id: " + name + "\n      $dynamicRef: '#n" +
                 std::to_string(level) + "'\n      properties: {a: {$ref: a" + next + "}, b: {$ref: b" +
                 next + "}}\n      $defs: {n: {$dynamicAnchor: n" + std::to_string(level) + "}}\n";
    }
  }
  schemas += "    a40: {$id: a40}\n    b40: {$id: b40}\n";
  const Loaded loaded = load_3_1("paths: {}\ncomponents:\n  schemas:\n" + schemas);
  CHECK(messages(loaded).find("dynamic references multiply the schemas of this document beyond measure") !=
        std::string::npos);
  CHECK(loaded.document->schemas.size() < 100'000);
}

}  // namespace
}  // namespace understudy::openapi
