#include <catch2/catch.hpp>

#include "in_memory.h"

namespace understudy::openapi {
namespace {

Loaded load_in(const std::string& dialect, const std::string& schemas) {
  return load_3_1("jsonSchemaDialect: " + dialect + "\npaths: {}\ncomponents:\n  schemas:\n" + schemas);
}

const std::string draft_7 = "'http://json-schema.org/draft-07/schema#'";
const std::string draft_4 = "'http://json-schema.org/draft-04/schema#'";

TEST_CASE("draft 7 lists its items, and names what depends on a member, in words of its own") {
  const Loaded loaded = load_in(draft_7, R"(
    A: {items: [{type: string}], additionalItems: {type: integer}}
    B: {items: {type: string}, additionalItems: false}
    C: {dependencies: {a: [b], c: {type: object}}}
    D: {prefixItems: [{type: string}]}
)");
  const Document& document = *loaded.document;
  const Schema& a = component(document, "A");
  CHECK(document.schema(a.prefix_items.at(0)).types.string);
  CHECK(document.schema(*a.items).types.integer);
  CHECK(document.schema(*component(document, "B").items).types.string);
  CHECK(component(document, "C").dependent_required.at(0).second == std::vector<std::string>{"b"});
  CHECK(component(document, "C").dependent_schemas.at(0).first == "c");
  CHECK(component(document, "D").prefix_items.empty());
  CHECK(messages(loaded).find("`prefixItems` is no member of a schema, so it is not looked at") !=
        std::string::npos);
}

TEST_CASE("nothing beside a $ref counts in draft 7, and all of it in 2020-12") {
  const std::string text = R"(
    A: {$ref: '#/components/schemas/B', maxLength: 3}
    B: {type: string}
)";
  CHECK_FALSE(component(*load_in(draft_7, text).document, "A").max_length);
  CHECK(messages(load_in(draft_7, text)).find("`maxLength` beside `$ref` is not looked at") !=
        std::string::npos);
  CHECK(component(*load_3_1("components:\n  schemas:" + text).document, "A").max_length);
}

TEST_CASE(
    "draft 4 flags its bounds as exclusive, calls a schema by id, and writes integers without a fraction") {
  const Loaded loaded = load_in(draft_4, R"(
    A: {maximum: 5, exclusiveMaximum: true, type: integer}
    B: {id: 'urn:b', const: 1}
    C: {$ref: 'urn:b'}
)");
  const Document& document = *loaded.document;
  const Schema& a = component(document, "A");
  CHECK(a.exclusive_maximum == json::Number(std::int64_t{5}));
  CHECK_FALSE(a.maximum);
  CHECK(a.types.integer_as_written);
  CHECK_FALSE(component(document, "B").constant);
  CHECK(document.schema(*component(document, "C").ref).name == "B");
}

TEST_CASE("a schema says its dialect for itself and what stands in it") {
  const Loaded loaded = load_3_1("paths: {}\ncomponents:\n  schemas:\n    A: {$schema: " + draft_7 +
                                 ", properties: {a: {items: [true]}}}\n    B: {items: [true]}\n");
  const Document& document = *loaded.document;
  CHECK(document.schema(component(document, "A").properties.at(0).second).prefix_items.size() == 1);
  CHECK(component(document, "B").prefix_items.empty());
}

TEST_CASE("a dialect that nobody knows is a warning with its place") {
  const Loaded whole = load_in("'https://example.com/mine'", "    A: {type: string}\n");
  CHECK(messages(whole).find("api.yaml:3:20: warning: the dialect `https://example.com/mine` is not known; "
                             "schemas are read as JSON Schema 2020-12") != std::string::npos);
  const Loaded one = load_3_1(
      "paths: {}\ncomponents:\n  schemas:\n    A: {$schema: 'https://example.com/mine', type: string}\n");
  CHECK(messages(one).find("the schema is read as those around it") != std::string::npos);
  CHECK(component(*one.document, "A").types.string);
}

TEST_CASE("keywords of a vocabulary that the dialect leaves out say nothing, with a warning") {
  const std::map<std::string, std::string> texts{
      {"api.yaml",
       "openapi: 3.1.0\ninfo: {title: T, version: '1'}\njsonSchemaDialect: 'https://example.com/mine'\n"
       "paths: {}\ncomponents:\n  schemas:\n    A: {properties: {a: {minimum: 1}}}\n"},
      {"mine.yaml",
       "$schema: 'https://json-schema.org/draft/2020-12/schema'\n$vocabulary:\n"
       "  https://json-schema.org/draft/2020-12/vocab/core: true\n"
       "  https://json-schema.org/draft/2020-12/vocab/applicator: true\n"}};
  const auto read = [&](const std::string& path) -> tl::expected<std::string, std::string> {
    return texts.at(path);
  };
  const Loaded loaded = load("api.yaml", read, {.files = {{"https://example.com/mine", "mine.yaml"}}});
  const Document& document = *loaded.document;
  CHECK_FALSE(document.schema(component(document, "A").properties.at(0).second).minimum);
  CHECK(messages(loaded).find("`minimum` is in no vocabulary of the schema's dialect") != std::string::npos);
}

}  // namespace
}  // namespace understudy::openapi
