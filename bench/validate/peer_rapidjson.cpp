#include <rapidjson/document.h>
#include <rapidjson/reader.h>
#include <rapidjson/schema.h>

#include <memory>

#include "bench/validate/subjects.h"

namespace understudy::bench {

namespace {

struct Compiled {
  explicit Compiled(const rapidjson::Document& text) : schema(text), validator(schema) {}

  rapidjson::SchemaDocument schema;
  rapidjson::SchemaValidator validator;
  std::vector<std::string> texts;
  std::vector<rapidjson::Document> values;
};

bool is_valid(Compiled& compiled, const rapidjson::Document& value) {
  compiled.validator.Reset();
  return value.Accept(compiled.validator) && compiled.validator.IsValid();
}

bool is_valid(Compiled& compiled, const std::string& text) {
  compiled.validator.Reset();
  rapidjson::Reader reader;
  rapidjson::StringStream stream(text.c_str());
  reader.Parse(stream, compiled.validator);
  return !reader.HasParseError() && compiled.validator.IsValid();
}

tl::expected<Taken, std::string> take(const Case& one) {
  const auto text = schema_text(one, "draft4");
  if (!text) return tl::unexpected(text.error());
  rapidjson::Document document;
  document.Parse(text->c_str());
  const auto compiled = std::make_shared<Compiled>(document);
  compiled->texts = one.payloads;
  for (const auto& payload : compiled->texts) compiled->values.emplace_back().Parse(payload.c_str());
  return Taken{
      .from_value = run_of([compiled](std::size_t i) { return is_valid(*compiled, compiled->values[i]); }),
      .from_bytes = run_of([compiled](std::size_t i) { return is_valid(*compiled, compiled->texts[i]); })};
}

}  // namespace

Subject rapidjson_validator() { return {.name = "RapidJSON", .take = take}; }

}  // namespace understudy::bench
