#include <catch2/catch.hpp>

#include "in_memory.h"

namespace understudy::openapi {
namespace {

const Loaded& loaded() {
  static const Loaded loaded = load_3_0(R"(
components:
  schemas:
    Plain: {type: string, nullable: true}
    Enum: {type: string, nullable: true, enum: [a]}
    Untyped: {nullable: true}
    Union: {nullable: true, title: Either, oneOf: [{type: string}, {type: integer}]}
    Renamed: {nullable: true, description: Maybe, allOf: [{$ref: '#/components/schemas/Plain'}]}
    Above: {type: number, minimum: 5, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false}
    Bytes: {type: string, format: byte}
    File: {type: string, format: binary}
    Shown: {type: string, example: shown}
)");
  return loaded;
}

const Document& document() { return *loaded().document; }

TEST_CASE("nothing that 3.0 allows is warned about when it is lifted") {
  for (const Diagnostic& each : loaded().diagnostics.sorted()) CHECK(each.severity == Severity::note);
}

TEST_CASE("nullable becomes the type null, and one of the values of enum") {
  CHECK(component(document(), "Plain").types.null);
  CHECK(component(document(), "Plain").types.string);
  CHECK(component(document(), "Enum").enumeration->back().is_null());
  CHECK_FALSE(component(document(), "Untyped").types.any());
}

TEST_CASE("nullable beside oneOf becomes a choice between the schema and null") {
  const Schema& outer = component(document(), "Union");
  CHECK(outer.title == "Either");
  REQUIRE(outer.any_of.size() == 2);
  const Schema& inner = document().schema(outer.any_of[0]);
  CHECK(inner.one_of.size() == 2);
  CHECK(inner.location == outer.location);
  CHECK(document().schema(outer.any_of[1]).types == TypeSet{.null = true});
}

TEST_CASE("nullable beside a single allOf becomes a choice between its target and null") {
  const Schema& outer = component(document(), "Renamed");
  REQUIRE(outer.any_of.size() == 2);
  CHECK(outer.all_of.empty());
  CHECK(document().schema(*document().schema(outer.any_of[0]).ref).name == "Plain");
}

TEST_CASE("exclusive bounds that were flags become numbers") {
  const Schema& above = component(document(), "Above");
  CHECK_FALSE(above.minimum);
  CHECK(above.exclusive_minimum->as_int64() == 5);
  CHECK(above.maximum->as_int64() == 9);
  CHECK_FALSE(above.exclusive_maximum);
}

TEST_CASE("formats of octets become content keywords, and example one of examples") {
  CHECK(component(document(), "Bytes").content_encoding == "base64");
  CHECK(component(document(), "Bytes").format.empty());
  CHECK(component(document(), "File").content_media_type == "application/octet-stream");
  CHECK(component(document(), "Shown").examples.front() == json::Value("shown"));
}

TEST_CASE("formats that are ignored describe a value and refuse none") {
  const std::string text =
      "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n"
      "components: {schemas: {Day: {type: string, format: date}}}\n";
  const auto read = [&](const std::string&) -> tl::expected<std::string, std::string> { return text; };
  const Schema asserted = component(*load("api.yaml", read).document, "Day");
  const Schema ignored = component(*load("api.yaml", read, {.formats = Formats::ignored}).document, "Day");
  CHECK(asserted.asserts_format);
  CHECK_FALSE(ignored.asserts_format);
  CHECK(ignored.format == "date");
}

}  // namespace
}  // namespace understudy::openapi
