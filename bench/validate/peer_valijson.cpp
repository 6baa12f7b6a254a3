#include <rapidjson/document.h>

#include <memory>
#include <valijson/adapters/rapidjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "bench/validate/subjects.h"

namespace understudy::bench {

namespace {

using valijson::adapters::RapidJsonAdapter;

struct Compiled {
  valijson::Schema schema;
  valijson::Validator validator;
  std::vector<std::string> texts;
  std::vector<rapidjson::Document> values;
};

bool is_valid(Compiled& compiled, const rapidjson::Document& value) {
  return compiled.validator.validate(compiled.schema, RapidJsonAdapter(value), nullptr);
}

bool is_valid(Compiled& compiled, const std::string& text) {
  rapidjson::Document value;
  value.Parse(text.c_str());
  return !value.HasParseError() && is_valid(compiled, value);
}

tl::expected<Taken, std::string> take(const Case& one) {
  const auto text = schema_text(one, "draft7");
  if (!text) return tl::unexpected(text.error());
  rapidjson::Document document;
  document.Parse(text->c_str());
  const auto compiled = std::make_shared<Compiled>();
  valijson::SchemaParser(valijson::SchemaParser::kDraft7)
      .populateSchema(RapidJsonAdapter(document), compiled->schema);
  compiled->texts = one.payloads;
  for (const auto& payload : compiled->texts) compiled->values.emplace_back().Parse(payload.c_str());
  return Taken{
      .from_value = run_of([compiled](std::size_t i) { return is_valid(*compiled, compiled->values[i]); }),
      .from_bytes = run_of([compiled](std::size_t i) { return is_valid(*compiled, compiled->texts[i]); })};
}

}  // namespace

Subject valijson_validator() { return {.name = "valijson", .take = take}; }

}  // namespace understudy::bench
