#include "tests/validator/schema_document.h"

#include "json/write.h"
#include "openapi/load.h"

namespace understudy::tests {
namespace {

constexpr std::string_view home = "#/components/schemas/Case";

json::Value rebased(const json::Value& value);

json::Value rebased_member(const json::Member& member) {
  const std::string* text = member.value.string();
  const bool local = member.name == "$ref" && text != nullptr && (*text == "#" || text->starts_with("#/"));
  if (!local || text->starts_with("#/components/")) return rebased(member.value);
  return std::string(home) + text->substr(1);
}

/// The same with `#` being the component instead of the document. Values of `enum` and `const` are no
/// schemas.
json::Value rebased(const json::Value& value) {
  if (const auto* array = value.array()) {
    json::Array copy;
    for (const json::Value& item : *array) copy.push_back(rebased(item));
    return copy;
  }
  if (const auto* object = value.object()) {
    json::Object copy;
    for (const json::Member& member : *object) {
      const bool data = member.name == "enum" || member.name == "const";
      copy.append(member.name, data ? member.value : rebased_member(member));
    }
    return copy;
  }
  return value;
}

}  // namespace

openapi::SchemaId ReadSchema::id() const {
  for (const auto& [name, id] : document->components) {
    if (name == "Case") return id;
  }
  return {};
}

ReadSchema read_schema(const BareSchema& bare) {
  json::Object schemas{{"Case", rebased(bare.schema)}};
  for (const json::Member& one : bare.components) schemas.append(one.name, one.value);
  const json::Object whole{{"openapi", bare.version},
                           {"info", json::Object{{"title", "case"}, {"version", "1"}}},
                           {"paths", json::Object()},
                           {"components", json::Object{{"schemas", std::move(schemas)}}}};
  return read_document(json::write_pretty(whole), bare.formats);
}

ReadSchema read_document(const std::string& text, openapi::Formats formats) {
  const openapi::Loaded loaded =
      openapi::load(text.starts_with('{') ? "case.json" : "case.yaml",
                    [&](const std::string&) -> tl::expected<std::string, std::string> { return text; },
                    {.formats = formats, .files = {}});
  ReadSchema read;
  for (const openapi::Diagnostic& one : loaded.diagnostics.sorted()) {
    read.faults += one.pointer + ": " + one.message + "\n";
  }
  if (loaded.document) read.document = std::make_shared<const openapi::Document>(*loaded.document);
  return read;
}

}  // namespace understudy::tests
