#include "openapi/grammar/grammar.h"

// The keywords of the drafts before 2020-12. What a word that is not in its draft's table says is not looked
// at.

namespace understudy::openapi {
namespace {

using enum Shape;

constexpr Field keyword(std::string_view name, Shape shape) { return {name, shape}; }
constexpr Field schemas(std::string_view name, Shape shape) { return {name, shape, Kind::schema}; }

constexpr Field draft_4_fields[] = {
    keyword("id", text),
    keyword("$schema", text),
    keyword("$ref", text),
    schemas("definitions", map),
    keyword("title", text),
    keyword("description", text),
    keyword("default", any),
    keyword("type", type_names),
    keyword("enum", values),
    keyword("multipleOf", positive_number),
    keyword("maximum", number),
    keyword("exclusiveMaximum", flag),
    keyword("minimum", number),
    keyword("exclusiveMinimum", flag),
    keyword("maxLength", count),
    keyword("minLength", count),
    keyword("pattern", text),
    keyword("format", text),
    keyword("maxItems", count),
    keyword("minItems", count),
    keyword("uniqueItems", flag),
    schemas("items", schema_or_list),
    schemas("additionalItems", object),
    keyword("maxProperties", count),
    keyword("minProperties", count),
    keyword("required", unique_texts),
    schemas("dependencies", dependencies),
    schemas("properties", map),
    schemas("patternProperties", map),
    schemas("additionalProperties", object),
    schemas("allOf", filled_list),
    schemas("anyOf", filled_list),
    schemas("oneOf", filled_list),
    schemas("not", object),
    {"discriminator", object, Kind::discriminator},
    {"xml", object, Kind::xml},
    {"externalDocs", object, Kind::external_docs},
    keyword("example", any),
};

// Draft 6 lacks the last part of this table, from `$comment` on.
constexpr Field draft_7_fields[] = {
    keyword("$id", text),
    keyword("$schema", text),
    keyword("$ref", text),
    schemas("definitions", map),
    keyword("title", text),
    keyword("description", text),
    keyword("default", any),
    keyword("examples", values),
    keyword("type", type_names),
    keyword("enum", values),
    keyword("const", any),
    keyword("multipleOf", positive_number),
    keyword("maximum", number),
    keyword("exclusiveMaximum", number),
    keyword("minimum", number),
    keyword("exclusiveMinimum", number),
    keyword("maxLength", count),
    keyword("minLength", count),
    keyword("pattern", text),
    keyword("format", text),
    keyword("maxItems", count),
    keyword("minItems", count),
    keyword("uniqueItems", flag),
    schemas("items", schema_or_list),
    schemas("additionalItems", object),
    schemas("contains", object),
    keyword("maxProperties", count),
    keyword("minProperties", count),
    keyword("required", unique_texts),
    schemas("dependencies", dependencies),
    schemas("properties", map),
    schemas("patternProperties", map),
    schemas("additionalProperties", object),
    schemas("propertyNames", object),
    schemas("allOf", filled_list),
    schemas("anyOf", filled_list),
    schemas("oneOf", filled_list),
    schemas("not", object),
    {"discriminator", object, Kind::discriminator},
    {"xml", object, Kind::xml},
    {"externalDocs", object, Kind::external_docs},
    keyword("example", any),
    keyword("$comment", text),
    keyword("readOnly", flag),
    keyword("writeOnly", flag),
    keyword("contentEncoding", text),
    keyword("contentMediaType", text),
    schemas("if", object),
    schemas("then", object),
    schemas("else", object),
};
constexpr std::size_t draft_6_size = std::size(draft_7_fields) - 8;

constexpr Field draft_2019_09_fields[] = {
    keyword("$id", text),
    keyword("$schema", text),
    keyword("$ref", text),
    keyword("$comment", text),
    keyword("$anchor", text),
    keyword("$recursiveAnchor", flag),
    keyword("$recursiveRef", text),
    keyword("$vocabulary", vocabularies),
    schemas("$defs", map),
    schemas("definitions", map),
    keyword("title", text),
    keyword("description", text),
    keyword("default", any),
    keyword("deprecated", flag),
    keyword("readOnly", flag),
    keyword("writeOnly", flag),
    keyword("examples", values),
    keyword("type", type_names),
    keyword("enum", values),
    keyword("const", any),
    keyword("multipleOf", positive_number),
    keyword("maximum", number),
    keyword("exclusiveMaximum", number),
    keyword("minimum", number),
    keyword("exclusiveMinimum", number),
    keyword("maxLength", count),
    keyword("minLength", count),
    keyword("pattern", text),
    keyword("format", text),
    keyword("contentEncoding", text),
    keyword("contentMediaType", text),
    schemas("contentSchema", object),
    keyword("maxItems", count),
    keyword("minItems", count),
    keyword("uniqueItems", flag),
    schemas("items", schema_or_list),
    schemas("additionalItems", object),
    schemas("contains", object),
    keyword("maxContains", count),
    keyword("minContains", count),
    schemas("unevaluatedItems", object),
    keyword("maxProperties", count),
    keyword("minProperties", count),
    keyword("required", unique_texts),
    keyword("dependentRequired", text_lists),
    schemas("dependencies", dependencies),
    schemas("properties", map),
    schemas("patternProperties", map),
    schemas("additionalProperties", object),
    schemas("propertyNames", object),
    schemas("dependentSchemas", map),
    schemas("unevaluatedProperties", object),
    schemas("allOf", filled_list),
    schemas("anyOf", filled_list),
    schemas("oneOf", filled_list),
    schemas("not", object),
    schemas("if", object),
    schemas("then", object),
    schemas("else", object),
    {"discriminator", object, Kind::discriminator},
    {"xml", object, Kind::xml},
    {"externalDocs", object, Kind::external_docs},
    keyword("example", any),
};

constexpr Grammar draft_4 = {"schema", draft_4_fields};
constexpr Grammar draft_6 = {"schema", std::span(draft_7_fields).first(draft_6_size)};
constexpr Grammar draft_7 = {"schema", draft_7_fields};
constexpr Grammar draft_2019_09 = {"schema", draft_2019_09_fields};

}  // namespace

const Grammar& schema_grammar(Draft draft) {
  switch (draft) {
    case Draft::draft_4:
      return draft_4;
    case Draft::draft_6:
      return draft_6;
    case Draft::draft_7:
      return draft_7;
    case Draft::draft_2019_09:
      return draft_2019_09;
    case Draft::openapi_3_0:
    case Draft::draft_2020_12:
      break;
  }
  return grammar_of(Kind::schema);
}

}  // namespace understudy::openapi
