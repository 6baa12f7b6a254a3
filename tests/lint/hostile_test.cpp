#include <catch2/catch.hpp>
#include <memory>
#include <string>

#include "lint/lint.h"
#include "openapi/load.h"

namespace understudy::tests {
namespace {

std::string reference(int number) {
  return "{\"$ref\": \"#/components/schemas/A" + std::to_string(number) + "\"}";
}

/// A union of schemas whose members are each other, eight ways at each step.
std::string entangled_schemas() {
  constexpr int count = 150;
  std::string schemas;
  std::string branches;
  for (int i = 0; i < count; ++i) {
    std::string members;
    for (int k = 0; k < 8; ++k) {
      members +=
          (k == 0 ? "\"p" : ", \"p") + std::to_string(k) + "\": " + reference((i * 7 + k * 13 + 1) % count);
    }
    schemas += "\"A" + std::to_string(i) + R"(": {"type": "object", "properties": {)" + members + "}},\n";
    branches += (i == 0 ? "" : ", ") + reference(i);
  }
  return R"({"openapi": "3.1.1", "info": {"title": "t", "version": "1"}, "components": {"schemas": {)" +
         schemas + R"("Union": {"oneOf": [)" + branches + "]}}}}";
}

TEST_CASE("schemas that contain each other many times over are looked at") {
  const std::string text = entangled_schemas();
  openapi::Loaded loaded = openapi::load(
      "entangled.json", [&](const std::string&) -> tl::expected<std::string, std::string> { return text; });
  REQUIRE(loaded.document);
  lint::lint(std::make_shared<const openapi::Document>(*std::move(loaded.document)), loaded.diagnostics);
  CHECK_FALSE(loaded.diagnostics.has_errors());
}

}  // namespace
}  // namespace understudy::tests
