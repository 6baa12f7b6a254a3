#include <catch2/catch.hpp>
#include <filesystem>

#include "in_memory.h"

namespace understudy::openapi {
namespace {

TEST_CASE("siblings of a reference count in 3.1 and not in 3.0") {
  const std::string text =
      "components:\n  schemas:\n    A: {$ref: '#/components/schemas/B', minLength: 2}\n    B: {type: "
      "string}\n";
  const Loaded new_one = load_3_1(text);
  CHECK(messages(new_one).empty());
  CHECK(component(*new_one.document, "A").min_length == 2U);
  CHECK(component(*new_one.document, "A").ref.has_value());
  const Loaded old_one = load_3_0(text);
  CHECK(messages(old_one).find("`minLength` beside `$ref` is not looked at") != std::string::npos);
  CHECK_FALSE(component(*old_one.document, "A").min_length);
  CHECK(component(*old_one.document, "A").ref.has_value());
}

TEST_CASE("references lead through anchors, definitions and escaped pointers") {
  const Loaded loaded = load_3_1(R"(
components:
  schemas:
    A: {$anchor: here, $defs: {'a/b c~': {type: 'null'}}}
    B: {$ref: '#here'}
    C: {$ref: '#/components/schemas/A/$defs/a~1b%20c~0'}
    D: {items: {$dynamicRef: '#node'}}
    E: {$dynamicAnchor: node, type: boolean}
    F: {$ref: '#'}
)");
  const Document& document = *loaded.document;
  CHECK(messages(loaded).find("a schema has") == std::string::npos);
  CHECK(document.schema(*component(document, "B").ref).name == "A");
  CHECK(document.schema(*component(document, "C").ref).types.null);
  CHECK(document.schema(*document.schema(*component(document, "D").items).ref).name == "E");
}

TEST_CASE("a dynamic reference leads to the outermost file on the way that has its anchor") {
  const Loaded loaded =
      load_texts({{"api.yaml",
                   "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents:\n  schemas:\n"
                   "    A: {$dynamicAnchor: node, items: {$ref: 'b.yaml#/B'}}\n"},
                  {"b.yaml", "B: {$dynamicAnchor: node, items: {$dynamicRef: '#node'}}\n"}});
  const Document& document = *loaded.document;
  const Schema& b = document.schema(*document.schema(*component(document, "A").items).ref);
  CHECK(document.schema(*document.schema(*b.items).ref).name == "A");
}

TEST_CASE("files stand in other folders, and each has one name") {
  const std::map<std::string, std::string> files{
      {"apis/shop/api.yaml",
       "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents:\n  schemas:\n"
       "    A: {$ref: ../shared/types.yaml#/A}\n    B: {$ref: '../../apis/shop/own.yaml'}\n"
       "    C: {$ref: own.yaml}\n    D: {$ref: '../shop/api.yaml#/components/schemas/A'}\n"},
      {"apis/shared/types.yaml", "A: {items: {$ref: '../shop/own.yaml'}}\n"},
      {"apis/shop/own.yaml", "{type: string}\n"}};
  const Loaded loaded =
      load("apis/shop/api.yaml", [&](const std::string& path) -> tl::expected<std::string, std::string> {
        const auto found = files.find(std::filesystem::path(path).lexically_normal().generic_string());
        if (found == files.end()) return tl::unexpected(std::string("there is no such file"));
        return found->second;
      });
  CHECK(messages(loaded).empty());
  const Document& document = *loaded.document;
  const SchemaId own = *component(document, "C").ref;
  CHECK(component(document, "B").ref == own);
  const Schema& a = document.schema(*component(document, "A").ref);
  CHECK(document.schema(*a.items).ref == own);
  CHECK(document.schema(*component(document, "D").ref).name == "A");
}

TEST_CASE("a pointer of a slash alone is the whole file, where no member has the empty name") {
  const Loaded loaded =
      load_texts({{"api.yaml",
                   "openapi: 3.1.0\ninfo: {title: T, version: 1.10}\ncomponents:\n  schemas:\n"
                   "    A: {$ref: 'a.yaml#/'}\n    B: {$ref: 'b.yaml#/'}\n"},
                  {"a.yaml", "type: string\n"},
                  {"b.yaml", "'': {type: boolean}\n"}});
  const Document& document = *loaded.document;
  CHECK(document.schema(*component(document, "A").ref).types.string);
  CHECK(document.schema(*component(document, "B").ref).types.boolean);
  CHECK(document.info.version == "1.10");
}

TEST_CASE("recursive schemas are one schema each") {
  const Loaded loaded = load_3_1(
      "components:\n  schemas:\n    Tree: {properties: {left: {$ref: '#/components/schemas/Tree'}}}\n");
  CHECK(messages(loaded).empty());
  CHECK(loaded.document->schemas.size() == 2);
}

TEST_CASE("a schema that asks itself about the same value is refused") {
  const Loaded loaded = load_3_1(
      "components:\n  schemas:\n    A: {allOf: [{$ref: '#/components/schemas/B'}]}\n    B: {anyOf: [{type: "
      "string}, {$ref: '#/components/schemas/A'}]}\n");
  CHECK(messages(loaded).find("leads back to itself without going into a member or an item") !=
        std::string::npos);
}

TEST_CASE("a chain of a hundred thousand references through members is no recursion of the reader's") {
  std::string text = "components:\n  schemas:\n";
  constexpr int links = 20'000;
  for (int link = 0; link < links; ++link) {
    text += "    S" + std::to_string(link) + ": {allOf: [{$ref: '#/components/schemas/S" +
            std::to_string(link + 1) + "'}]}\n";
  }
  const Loaded loaded = load_3_1(text + "    S" + std::to_string(links) + ": {type: string}\n");
  CHECK_FALSE(loaded.diagnostics.has_errors());
}

TEST_CASE("a faulty file of a tree is reported once and at the reference to it") {
  const Loaded loaded = load_texts(
      {{"api.yaml",
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {/a: {$ref: b.yaml}, /b: {$ref: b.yaml}}\n"},
       {"b.yaml", "get: [\n"}});
  const auto list = loaded.diagnostics.sorted();
  REQUIRE(list.size() == 3);
  CHECK(list[0].message == "`b.yaml` cannot be read: it has faults of its own");
  CHECK(list[2].place.file == "b.yaml");
}

TEST_CASE("a file that is not there is one diagnostic and no document") {
  const Loaded loaded = load_texts({});
  CHECK(messages(loaded) == "api.yaml:1:1: error: there is no such file\n");
  CHECK_FALSE(loaded.document);
}

}  // namespace
}  // namespace understudy::openapi
