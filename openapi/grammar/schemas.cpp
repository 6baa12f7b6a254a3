#include "openapi/grammar/grammar.h"

namespace understudy::openapi {
namespace {

using enum Shape;
using enum Need;

constexpr Field keyword(std::string_view name, Shape shape) { return {name, shape}; }
constexpr Field keyword_3_1(std::string_view name, Shape shape) {
  return {name, shape, Kind::none, optional, Since::only_3_1};
}
constexpr Field schemas(std::string_view name, Shape shape) { return {name, shape, Kind::schema}; }
constexpr Field schemas_3_1(std::string_view name, Shape shape) {
  return {name, shape, Kind::schema, optional, Since::only_3_1};
}

constexpr Field schema_fields[] = {
    keyword_3_1("$id", text),
    keyword_3_1("$schema", text),
    keyword("$ref", text),
    keyword_3_1("$comment", text),
    keyword_3_1("$anchor", text),
    keyword_3_1("$dynamicAnchor", text),
    keyword_3_1("$dynamicRef", text),
    keyword_3_1("$vocabulary", vocabularies),
    schemas_3_1("$defs", map),
    schemas_3_1("definitions", map),
    keyword("title", text),
    keyword("description", text),
    keyword("default", any),
    keyword("deprecated", flag),
    keyword("readOnly", flag),
    keyword("writeOnly", flag),
    keyword_3_1("examples", values),
    keyword("example", any),
    keyword("type", type_names),
    {"nullable", flag, Kind::none, optional, Since::only_3_0},
    keyword("enum", values),
    keyword_3_1("const", any),
    keyword("multipleOf", positive_number),
    keyword("maximum", number),
    keyword("exclusiveMaximum", bound),
    keyword("minimum", number),
    keyword("exclusiveMinimum", bound),
    keyword("maxLength", count),
    keyword("minLength", count),
    keyword("pattern", text),
    keyword("format", text),
    keyword_3_1("contentEncoding", text),
    keyword_3_1("contentMediaType", text),
    schemas_3_1("contentSchema", object),
    keyword("maxItems", count),
    keyword("minItems", count),
    keyword("uniqueItems", flag),
    schemas_3_1("prefixItems", filled_list),
    schemas("items", object),
    schemas_3_1("contains", object),
    keyword_3_1("maxContains", count),
    keyword_3_1("minContains", count),
    schemas_3_1("unevaluatedItems", object),
    keyword("maxProperties", count),
    keyword("minProperties", count),
    keyword("required", unique_texts),
    keyword_3_1("dependentRequired", text_lists),
    schemas("properties", map),
    schemas_3_1("patternProperties", map),
    schemas("additionalProperties", object),
    schemas_3_1("propertyNames", object),
    schemas_3_1("dependentSchemas", map),
    schemas_3_1("dependencies", dependencies),
    schemas_3_1("unevaluatedProperties", object),
    schemas("allOf", filled_list),
    schemas("anyOf", filled_list),
    schemas("oneOf", filled_list),
    schemas("not", object),
    schemas_3_1("if", object),
    schemas_3_1("then", object),
    schemas_3_1("else", object),
    {"discriminator", object, Kind::discriminator},
    {"xml", object, Kind::xml},
    {"externalDocs", object, Kind::external_docs},
};

constexpr Field discriminator_fields[] = {
    {"propertyName", text, Kind::none, required},
    {"mapping", text_map},
};

constexpr Field xml_fields[] = {
    {"name", text}, {"namespace", text}, {"prefix", text}, {"attribute", flag}, {"wrapped", flag},
};

constexpr Grammar schema_words = {"schema", schema_fields};
constexpr Grammar discriminator_grammar = {"discriminator", discriminator_fields};
constexpr Grammar xml_grammar = {"XML object", xml_fields};
constexpr Grammar no_grammar = {"value", {}};

}  // namespace

const Grammar& schema_part_grammar(Kind kind) {
  if (kind == Kind::schema) return schema_words;
  if (kind == Kind::discriminator) return discriminator_grammar;
  return kind == Kind::xml ? xml_grammar : no_grammar;
}

}  // namespace understudy::openapi
