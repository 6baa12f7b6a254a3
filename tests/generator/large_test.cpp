#include <catch2/catch.hpp>
#include <functional>
#include <string>

#include "generator/generate.h"
#include "openapi/load.h"

namespace understudy::generator {
namespace {

using Line = std::function<std::string(std::size_t)>;

/// A document with so many schemas; each is written by its number.
std::string with_schemas(std::size_t count, const Line& schema) {
  std::string text =
      R"({"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {}, "components": {"schemas": {)";
  for (std::size_t i = 0; i < count; ++i)
    text += (i == 0 ? "\"S" : ",\n\"S") + std::to_string(i) + "\": " + schema(i);
  return text + "}}}";
}

std::string ref(std::size_t number) {
  return R"({"$ref": "#/components/schemas/S)" + std::to_string(number) + "\"}";
}

/// The bytes of all files whose names start so.
std::size_t written(const std::string& text, const std::string& start) {
  const auto read = [&](const std::string&) -> tl::expected<std::string, std::string> { return text; };
  const openapi::Loaded loaded = openapi::load("api.json", read);
  REQUIRE(loaded.document);
  openapi::Diagnostics diagnostics;
  std::size_t bytes = 0;
  for (const auto& [path, content] : generate(*loaded.document, {}, diagnostics).files) {
    if (path.starts_with("api/" + start)) bytes += content.size();
  }
  return bytes;
}

TEST_CASE("thousands of schemas may stand in each other") {
  const std::size_t count = 5'000;
  const std::string text = with_schemas(count, [&](std::size_t i) {
    const std::string next = i + 1 < count ? ref(i + 1) : R"({"type": "string"})";
    return R"({"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}, "next": )" +
           next + "}}";
  });
  CHECK(written(text, "acceptors_") > count * 100);
}

/// Each schema takes in another one, and both describe the same members by schemas that do so as well.
std::string overlapping(std::size_t count) {
  return with_schemas(count, [&](std::size_t i) {
    const std::string list = R"({"type": "array", "items": )" + ref(i * 3 % count) + "}";
    const std::string other = R"({"anyOf": [)" + ref(i * 7 % count) + R"(, {"type": "object"}]})";
    const std::string own = R"({"properties": {"list": )" + list + R"(, "other": )" + other + "}}";
    return i == 0 ? own : R"({"allOf": [)" + ref(i - (i % 5 == 0 ? i : i % 5)) + ", " + own + "]}";
  });
}

TEST_CASE("what overlapping schemas say together does not grow without an end") {
  const std::size_t some = written(overlapping(50), "acceptors");
  const std::size_t more = written(overlapping(200), "acceptors");
  CHECK(some < 1'500'000);
  CHECK(more < 5 * some);
}

TEST_CASE(
    "members that recursive schemas share have no type of their own from some depth on, and that is said") {
  const std::string text = overlapping(50);
  const auto read = [&](const std::string&) -> tl::expected<std::string, std::string> { return text; };
  const openapi::Loaded loaded = openapi::load("api.json", read);
  openapi::Diagnostics diagnostics;
  generate(*loaded.document, {}, diagnostics);
  const auto told = diagnostics.sorted();
  REQUIRE_FALSE(told.empty());
  CHECK(headline(told.front())
            .find("becomes a JSON value without a type of its own: schemas that hold each other and overlap "
                  "would "
                  "make types without end (at /components/schemas/") != std::string::npos);
  for (const openapi::Diagnostic& one : told) CHECK(one.place.line > 0);
}

}  // namespace
}  // namespace understudy::generator
