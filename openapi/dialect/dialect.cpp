#include "openapi/dialect/dialect.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace understudy::openapi {
namespace {

constexpr std::pair<std::string_view, Draft> drafts[] = {
    {"json-schema.org/draft-04/schema", Draft::draft_4},
    {"json-schema.org/draft-06/schema", Draft::draft_6},
    {"json-schema.org/draft-07/schema", Draft::draft_7},
    {"json-schema.org/draft/2019-09/schema", Draft::draft_2019_09},
    {"json-schema.org/draft/2020-12/schema", Draft::draft_2020_12},
};

constexpr std::pair<std::string_view, Vocabulary> vocabularies[] = {
    {"core", Vocabulary::core},
    {"applicator", Vocabulary::applicator},
    {"unevaluated", Vocabulary::unevaluated},
    {"validation", Vocabulary::validation},
    {"meta-data", Vocabulary::meta_data},
    {"format", Vocabulary::format},
    {"format-annotation", Vocabulary::format},
    {"format-assertion", Vocabulary::format},
    {"content", Vocabulary::content},
};

constexpr std::string_view applicators[] = {"additionalItems",
                                            "additionalProperties",
                                            "allOf",
                                            "anyOf",
                                            "contains",
                                            "dependencies",
                                            "dependentSchemas",
                                            "else",
                                            "if",
                                            "items",
                                            "not",
                                            "oneOf",
                                            "patternProperties",
                                            "prefixItems",
                                            "properties",
                                            "propertyNames",
                                            "then"};
constexpr std::string_view unevaluated[] = {"unevaluatedItems", "unevaluatedProperties"};
constexpr std::string_view validations[] = {
    "const",     "dependentRequired", "enum",          "exclusiveMaximum", "exclusiveMinimum", "maxContains",
    "maxItems",  "maxLength",         "maxProperties", "maximum",          "minContains",      "minItems",
    "minLength", "minProperties",     "minimum",       "multipleOf",       "pattern",          "required",
    "type",      "uniqueItems"};
constexpr std::string_view annotations[] = {"default",  "deprecated", "description", "examples",
                                            "readOnly", "title",      "writeOnly"};
constexpr std::string_view contents[] = {"contentEncoding", "contentMediaType", "contentSchema"};
constexpr std::string_view openapi_words[] = {"discriminator", "example", "externalDocs", "nullable", "xml"};

bool has(std::span<const std::string_view> words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

}  // namespace

std::optional<Draft> draft_named(std::string_view uri) {
  if (uri.ends_with('#')) uri.remove_suffix(1);
  if (uri.starts_with("https://spec.openapis.org/oas/3.1/dialect/")) return Draft::draft_2020_12;
  const std::size_t scheme = uri.starts_with("https://") ? 8 : uri.starts_with("http://") ? 7 : 0;
  const auto* const found =
      std::ranges::find(drafts, uri.substr(scheme), &std::pair<std::string_view, Draft>::first);
  if (scheme == 0 || found == std::end(drafts)) return std::nullopt;
  return found->second;
}

std::optional<Vocabulary> vocabulary_named(std::string_view uri) {
  if (uri.starts_with("https://spec.openapis.org/oas/3.1/vocab/")) return Vocabulary::openapi;
  for (const std::string_view home :
       {"https://json-schema.org/draft/2020-12/vocab/", "https://json-schema.org/draft/2019-09/vocab/"}) {
    if (!uri.starts_with(home)) continue;
    const auto* const found = std::ranges::find(vocabularies, uri.substr(home.size()),
                                                &std::pair<std::string_view, Vocabulary>::first);
    if (found != std::end(vocabularies)) return found->second;
  }
  return std::nullopt;
}

bool is_format_assertion(std::string_view uri) { return uri.ends_with("/vocab/format-assertion"); }

Vocabulary vocabulary_of(std::string_view keyword) {
  if (keyword == "format") return Vocabulary::format;
  if (has(applicators, keyword)) return Vocabulary::applicator;
  if (has(validations, keyword)) return Vocabulary::validation;
  if (has(unevaluated, keyword)) return Vocabulary::unevaluated;
  if (has(annotations, keyword)) return Vocabulary::meta_data;
  if (has(contents, keyword)) return Vocabulary::content;
  return has(openapi_words, keyword) ? Vocabulary::openapi : Vocabulary::core;
}

bool ref_stands_alone(Draft draft) { return draft < Draft::draft_2019_09; }

std::string_view id_keyword(Draft draft) {
  if (draft == Draft::openapi_3_0) return "";
  return draft == Draft::draft_4 ? "id" : "$id";
}

bool has_anchors_as_ids(Draft draft) {
  return draft == Draft::draft_4 || draft == Draft::draft_6 || draft == Draft::draft_7;
}

bool reads_integers_as_written(Draft draft) { return draft == Draft::openapi_3_0 || draft == Draft::draft_4; }

}  // namespace understudy::openapi
