#include <catch2/catch.hpp>

#include "in_memory.h"
#include "json/write.h"
#include "openapi/sample.h"

namespace understudy::openapi {
namespace {

/// Prism's sample of schema A; what is expected here is what Prism 5.16.0 answered.
std::string sample_of(const std::string& schemas) {
  Loaded loaded = load_3_1("components:\n  schemas:\n    A: " + schemas + "\n");
  REQUIRE(loaded.document);
  loaded.document->samples = Samples::as_prism;
  const auto value = sample(*loaded.document, loaded.document->components.at(0).second);
  return value ? json::write(*value) : "nothing";
}

TEST_CASE("texts in Prism's manner are fixed words") {
  CHECK(sample_of("{type: string}") == "\"string\"");
  CHECK(sample_of("{type: string, minLength: 8}") == "\"stringst\"");
  CHECK(sample_of("{type: string, maxLength: 3}") == "\"str\"");
  CHECK(sample_of("{type: string, pattern: '^[A-Z]$'}") == "\"string\"");
  CHECK(sample_of("{type: string, format: email, minLength: 30}") == "\"user@example.com\"");
  CHECK(sample_of("{type: string, format: uuid}") == "\"095be615-a8ad-4c33-8e9c-c7612fbf6c9f\"");
  CHECK(sample_of("{type: string, format: password, minLength: 12}") == "\"pa$$word_qwe\"");
}

TEST_CASE("numbers in Prism's manner are the least ones") {
  CHECK(sample_of("{type: integer}") == "0");
  CHECK(sample_of("{type: number, minimum: 3, maximum: 10}") == "3");
  CHECK(sample_of("{type: number, exclusiveMinimum: 3}") == "4");
  CHECK(sample_of("{type: number, exclusiveMaximum: -3}") == "-4");
  CHECK(sample_of("{type: number, maximum: 5}") == "5");
  CHECK(sample_of("{type: integer, format: int32}") == "-2147483648");
  CHECK(sample_of("{type: integer, format: int64}") == "-9007199254740991");
}

TEST_CASE("arrays in Prism's manner have one item, objects all members") {
  CHECK(sample_of("{type: array, items: {type: string}}") == "[\"string\"]");
  CHECK(sample_of("{type: array, minItems: 3, items: {type: integer}}") == "[0,0,0]");
  CHECK(sample_of("{type: array}") == "[]");
  CHECK(sample_of("{type: array, contains: {type: integer, exclusiveMinimum: 20}}") == "[21]");
  CHECK(sample_of("{type: object, properties: {a: {type: string}}, additionalProperties: {type: integer}}") ==
        R"({"a":"string","property1":0,"property2":0})");
  CHECK(sample_of("{type: object, additionalProperties: true}") == "{}");
}

TEST_CASE("what is written down comes first in Prism's manner too") {
  CHECK(sample_of("{type: string, default: dd, examples: [ee], enum: [ee, dd]}") == "\"dd\"");
  CHECK(sample_of("{type: string, examples: [ee], enum: [dd, ee]}") == "\"dd\"");
  CHECK(sample_of("{const: c, examples: [ee]}") == "\"c\"");
}

TEST_CASE("schemas are joined in Prism's manner") {
  CHECK(sample_of("{allOf: [{properties: {a: {type: string}}}, {properties: {b: {type: integer}}}], "
                  "properties: {c: {type: boolean}}}") == R"({"c":true,"a":"string","b":0})");
  CHECK(sample_of("{oneOf: [{type: string}, {type: integer}]}") == "\"string\"");
  CHECK(sample_of("{type: object, properties: {p: {type: string}}, if: {properties: {p: {const: k}}}, "
                  "then: {properties: {q: {type: integer}}}}") == R"({"p":"k","q":0})");
}

TEST_CASE("a recursion in Prism's manner ends in its third round, and a large schema gives nothing") {
  CHECK(
      sample_of("{type: object, properties: {n: {type: string}, next: {$ref: '#/components/schemas/A'}}}") ==
      R"({"n":"string","next":{"n":"string","next":{}}})");
  CHECK(sample_of("{type: array, minItems: 3000, items: {type: string}}") == "nothing");
}

TEST_CASE("keywords of 3.1 stand in 3.0 where they are taken") {
  const std::string text =
      "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\n"
      "components: {schemas: {A: {type: number, const: 5, exclusiveMinimum: 4}}}\n";
  const auto read = [&](const std::string&) { return tl::expected<std::string, std::string>(text); };
  const Loaded plain = load("api.yaml", read);
  CHECK(!component(*plain.document, "A").constant);
  const Loaded taken = load("api.yaml", read, {.takes_later_keywords = true});
  CHECK(component(*taken.document, "A").constant == json::Value(5));
  CHECK(messages(taken).empty());
}

}  // namespace
}  // namespace understudy::openapi
