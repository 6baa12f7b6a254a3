#include "openapi/sample.h"

#include <catch2/catch.hpp>

#include "in_memory.h"
#include "json/write.h"
#include "openapi/sample/sampler.h"

namespace understudy::openapi {
namespace {

/// The sample of schema A in a 3.1 document with these schemas.
std::string sample_of(const std::string& schemas) {
  const Loaded loaded = load_3_1("components:\n  schemas:\n    A: " + schemas + "\n");
  REQUIRE(loaded.document);
  const auto value = sample(*loaded.document, loaded.document->components.at(0).second);
  return value ? json::write(*value) : "nothing";
}

TEST_CASE("what the document writes down comes first") {
  CHECK(sample_of("{type: integer, default: 7, examples: [8]}") == "7");
  CHECK(sample_of("{const: {a: [1]}}") == "{\"a\":[1]}");
  CHECK(sample_of("{enum: [red, blue], examples: [blue]}") == "\"red\"");
  CHECK(sample_of("{type: string, examples: [5, five]}") == "\"five\"");
  CHECK(sample_of("{enum: [1, b], type: string}") == "\"b\"");
  CHECK(sample_of("{enum: [1], type: string}") == "nothing");
}

TEST_CASE("numbers keep within their bounds and steps") {
  CHECK(sample_of("{type: integer}") == "1");
  CHECK(sample_of("{type: integer, minimum: 3, maximum: 3}") == "3");
  CHECK(sample_of("{type: number, exclusiveMinimum: 0, exclusiveMaximum: 0.25}") == "0.125");
  CHECK(sample_of("{type: integer, multipleOf: 7, minimum: 50}") == "56");
  CHECK(sample_of("{type: integer, exclusiveMinimum: 1, exclusiveMaximum: 2}") == "nothing");
}

TEST_CASE("texts have their format, pattern and length") {
  CHECK(sample_of("{type: string, format: date}") == "\"2024-05-17\"");
  CHECK(sample_of("{type: string, minLength: 7, maxLength: 8}").size() == 9);
  CHECK(sample_of("{type: string, maxLength: 2}") == "\"te\"");
  CHECK(sample_of("{type: string, pattern: '^[A-Z]{3}-\\d+$'}") == "\"AAA-0\"");
  CHECK(sample_of("{type: string, pattern: '^[a-z]+$', minLength: 5}") == "\"aaaaa\"");
  CHECK(sample_of("{type: string, pattern: '^(?=x)'}") == "nothing");
}

TEST_CASE("patterns are written out by their first choice") {
  CHECK(text_for_pattern("^(cat|dog)s?$", {0}) == "cat");
  CHECK(text_for_pattern("[^a-z]\\.\\u0041", {0}) == "A.A");
  CHECK(text_for_pattern("a{2,3}b*", {4}) == "aaab");
  CHECK_FALSE(text_for_pattern("(a", {0}));
  CHECK_FALSE(text_for_pattern("(x)\\1", {0}));
  CHECK_FALSE(text_for_pattern(std::string(5000, '('), {0}));
}

TEST_CASE("a choice takes other alternatives and members of classes, and assertions can be passed over") {
  CHECK(text_for_pattern("^(cat|dog)[a-c]$", {.choice = 1}) == "dogb");
  CHECK_FALSE(text_for_pattern("^(?!a)[a-c]$", {}));
  CHECK(text_for_pattern("^(?!a)[a-c]\\b$", {.choice = 1, .skips_assertions = true}) == "b");
}

TEST_CASE("objects have required and optional members in the order of the schema") {
  CHECK(sample_of("{type: object, required: [z], properties: {a: {type: boolean}, z: {type: 'null'}}}") ==
        "{\"a\":true,\"z\":null}");
  CHECK(
      sample_of(
          "{allOf: [{required: [b], properties: {b: {minimum: 2}}}, {properties: {b: {type: integer}}}]}") ==
      "{\"b\":2}");
  CHECK(sample_of("{properties: {a: {}}, additionalProperties: false, required: [b]}") == "nothing");
  CHECK(sample_of("{type: object, minProperties: 1, additionalProperties: {type: integer}}") ==
        "{\"member1\":1}");
}

TEST_CASE("recursion ends by leaving members out and arrays empty") {
  CHECK(sample_of("{type: object, properties: {next: {$ref: '#/components/schemas/A'}, n: {const: 1}}}") ==
        "{\"n\":1}");
  CHECK(sample_of("{type: array, items: {$ref: '#/components/schemas/A'}}") == "[]");
  CHECK(sample_of("{type: object, required: [next], properties: {next: {$ref: '#/components/schemas/A'}}}") ==
        "nothing");
}

TEST_CASE("unions give their first branch that works, with the discriminator's name in it") {
  CHECK(sample_of("{oneOf: [false, {type: integer}]}") == "1");
  CHECK(sample_of("{oneOf: [{$ref: '#/components/schemas/B'}], discriminator: {propertyName: kind}}\n"
                  "    B: {type: object, required: [kind], properties: {kind: {type: string}}}") ==
        "{\"kind\":\"B\"}");
}

TEST_CASE("the name of a schema stands for a branch only where the branch lets it") {
  CHECK(sample_of(
            "{oneOf: [{$ref: '#/components/schemas/B'}], discriminator: {propertyName: role}}\n"
            "    B: {type: object, required: [role], properties: {role: {$ref: '#/components/schemas/R'}}}\n"
            "    R: {type: string, enum: [user]}") == "{\"role\":\"user\"}");
}

TEST_CASE("of a value that would be very large the members are left out that may be, deep down first") {
  std::string text = "\ncomponents:\n  schemas:\n";
  for (int i = 0; i < 60; ++i) {
    text += "    S" + std::to_string(i) + ":\n      type: object\n      required: [id]\n      properties:\n";
    text += "        id: {type: integer}\n";
    for (const int step : {1, 7, 13}) {
      text += "        to" + std::to_string(step) + ": {$ref: '#/components/schemas/S" +
              std::to_string((i + step) % 60) + "'}\n";
    }
  }
  const Loaded loaded = load_3_1(text);
  const auto value = sample(*loaded.document, loaded.document->components.front().second);
  REQUIRE(value);
  const std::string written = json::write(*value);
  CHECK(written.size() < 4000);
  for (const char* member : {"to1", "to7", "to13"}) {
    const json::Value* next = value->find(member);
    REQUIRE(next != nullptr);
    CHECK(next->find("id") != nullptr);
    CHECK(next->find(member) != nullptr);
  }
}

TEST_CASE("arrays have enough items, different ones where they have to be") {
  CHECK(sample_of("{type: array, minItems: 2, uniqueItems: true, items: {enum: [a, b]}}") == "[\"a\",\"b\"]");
  CHECK(sample_of("{type: array, minItems: 3, uniqueItems: true, items: {type: boolean}}") == "nothing");
  CHECK(sample_of("{type: array, prefixItems: [{const: 1}, {const: 2}]}") == "[1,2]");
  CHECK(sample_of("{type: array, maxItems: 0}") == "[]");
}

}  // namespace
}  // namespace understudy::openapi
