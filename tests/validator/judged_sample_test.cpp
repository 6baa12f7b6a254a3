#include <catch2/catch.hpp>

#include "json/write.h"
#include "openapi/load.h"
#include "openapi/sample.h"
#include "validator/interpret.h"

namespace understudy::tests {

namespace {

/// A sample of a schema that our own checks have judged, if they let it stand.
std::optional<std::string> judged(const std::string& schema) {
  const std::string text =
      "{openapi: 3.1.0, info: {title: t, version: '1'}, paths: {}, components: {schemas: {S: " + schema +
      "}}}";
  openapi::Loaded loaded = openapi::load(
      "api.yaml", [&](const std::string&) -> tl::expected<std::string, std::string> { return text; });
  REQUIRE(loaded.document);
  REQUIRE_FALSE(loaded.diagnostics.has_errors());
  const auto document = std::make_shared<const openapi::Document>(std::move(*loaded.document));
  const openapi::SchemaId id = document->components.front().second;
  const openapi::Obeys obeys = validator::judge_of(document);
  const auto value = openapi::sample(*document, id, obeys);
  if (!value || !obeys(id, *value)) return std::nullopt;
  return json::write(*value);
}

}  // namespace

TEST_CASE("a judged sample keeps to the keywords that only a judge can follow") {
  for (const char* schema : {
           "{type: string, pattern: '^(?!a)[a-c]+$'}",
           "{type: string, pattern: '^(?=.*[A-Z])(?=.*[0-9]).{8,}$'}",
           "{type: string, pattern: '^[a-z]+$', minLength: 3, maxLength: 4}",
           "{type: string, format: uri, minLength: 60}",
           "{type: string, format: email, maxLength: 8}",
           "{type: string, format: uint32}",
           "{not: {type: object}}",
           "{type: integer, not: {enum: [0, 1]}}",
           "{type: object, properties: {a: {type: string}, b: {type: string}}, not: {required: [b]}}",
           "{type: object, required: [k], properties: {k: {enum: [x, y]}}, if: {properties: {k: {const: "
           "x}}}, "
           "then: {required: [more]}, else: {required: [less]}}",
           "{type: object, required: [a], properties: {a: {type: string}}, dependentRequired: {a: [b], b: "
           "[c]}}",
           "{type: object, required: [a], properties: {a: {type: string}}, dependentSchemas: {a: {required: "
           "[z], "
           "properties: {z: {type: integer}}}}}",
           "{type: object, minProperties: 2, propertyNames: {pattern: '^x-[a-z]$'}}",
           "{type: object, minProperties: 1, patternProperties: {'^n[0-9]$': {type: integer}}, "
           "additionalProperties: false}",
           "{type: array, minItems: 3, uniqueItems: true, items: {type: object, required: [id], properties: "
           "{id: "
           "{type: string, pattern: '^[a-z][0-9]$'}}}}",
           "{type: array, minItems: 2, uniqueItems: true, items: {type: string, pattern: "
           "'^(0|[1-9][0-9]*)$'}}",
           "{type: array, minItems: 2, uniqueItems: true, items: {type: string, format: uuid}}",
           "{type: array, contains: {const: 5}, items: {type: integer}, maxContains: 1, minItems: 1}",
           "{type: string, examples: [much too long], maxLength: 5}",
           "{type: object, properties: {at: {type: string, format: date-time, default: yesterday}}}",
       }) {
    INFO(schema);
    CHECK(judged(schema));
  }
}

TEST_CASE("a judged sample of a oneOf fits one branch and no other") {
  for (const char* schema : {
           "{oneOf: [{type: object, required: [a]}, {type: object, required: [b]}]}",
           "{oneOf: [{type: object, properties: {a: {type: string}}}, {type: object, required: [a], "
           "properties: {a: "
           "{type: string}, b: {type: integer}}}]}",
           "{oneOf: [{type: number}, {type: integer}]}",
           "{oneOf: [{type: string, maxLength: 5}, {type: string, minLength: 3}]}",
           "{oneOf: [{type: object, properties: {a: {type: string}}}, {type: object, properties: {b: {type: "
           "string}}}]}",
       }) {
    INFO(schema);
    CHECK(judged(schema));
  }
}

TEST_CASE("nothing sound is made of a schema that nothing satisfies") {
  CHECK_FALSE(judged("{type: string, minLength: 5, maxLength: 4}"));
  CHECK_FALSE(judged("{allOf: [{type: string}, {type: integer}]}"));
  CHECK_FALSE(judged("{oneOf: [{type: string}, {type: string}]}"));
  CHECK_FALSE(judged("{type: object, required: [s], properties: {s: {$ref: '#/components/schemas/S'}}}"));
  CHECK_FALSE(judged("{type: array, minItems: 3, uniqueItems: true, items: {enum: [1, 2]}}"));
}

TEST_CASE("what a document writes down itself goes before what is made") {
  CHECK(judged("{type: string, examples: [one]}") == "\"one\"");
  CHECK(judged("{type: string, default: two, examples: [one]}") == "\"two\"");
  CHECK(judged("{type: string, format: date, examples: [soon, '2020-02-02']}") == "\"2020-02-02\"");
}

}  // namespace understudy::tests
