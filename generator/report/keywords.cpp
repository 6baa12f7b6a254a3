#include <algorithm>
#include <array>

#include "generator/lower/models.h"
#include "generator/report/verdict.h"
#include "openapi/grammar/grammar.h"

namespace understudy::generator {

using openapi::Node;
using openapi::NodeMember;

namespace {

using namespace std::string_view_literals;

template <std::size_t Count>
bool is_among(const std::array<std::string_view, Count>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// Those that refuse values.
constexpr std::array rules = {"$ref"sv,
                              "$dynamicRef"sv,
                              "$recursiveRef"sv,
                              "type"sv,
                              "nullable"sv,
                              "enum"sv,
                              "const"sv,
                              "multipleOf"sv,
                              "maximum"sv,
                              "exclusiveMaximum"sv,
                              "minimum"sv,
                              "exclusiveMinimum"sv,
                              "maxLength"sv,
                              "minLength"sv,
                              "pattern"sv,
                              "maxItems"sv,
                              "minItems"sv,
                              "uniqueItems"sv,
                              "prefixItems"sv,
                              "items"sv,
                              "additionalItems"sv,
                              "contains"sv,
                              "maxContains"sv,
                              "minContains"sv,
                              "unevaluatedItems"sv,
                              "maxProperties"sv,
                              "minProperties"sv,
                              "required"sv,
                              "dependentRequired"sv,
                              "properties"sv,
                              "patternProperties"sv,
                              "additionalProperties"sv,
                              "propertyNames"sv,
                              "dependentSchemas"sv,
                              "dependencies"sv,
                              "unevaluatedProperties"sv,
                              "allOf"sv,
                              "anyOf"sv,
                              "oneOf"sv,
                              "not"sv,
                              "if"sv,
                              "then"sv,
                              "else"sv,
                              "discriminator"sv,
                              "readOnly"sv,
                              "writeOnly"sv};

/// Those that serve references and the reading of the schema itself.
constexpr std::array for_reading = {
    "$id"sv,         "id"sv,    "$schema"sv,    "$anchor"sv, "$dynamicAnchor"sv, "$recursiveAnchor"sv,
    "$vocabulary"sv, "$defs"sv, "definitions"sv};

constexpr std::array may_be_false = {"nullable"sv,         "uniqueItems"sv, "exclusiveMinimum"sv,
                                     "exclusiveMaximum"sv, "readOnly"sv,    "writeOnly"sv,
                                     "deprecated"sv};
constexpr std::array may_be_anything = {"items"sv,         "additionalItems"sv,  "additionalProperties"sv,
                                        "propertyNames"sv, "unevaluatedItems"sv, "unevaluatedProperties"sv};
constexpr std::array may_be_empty = {"required"sv,    "properties"sv,        "patternProperties"sv,
                                     "prefixItems"sv, "dependentRequired"sv, "dependentSchemas"sv,
                                     "dependencies"sv};
constexpr std::array may_be_zero = {"minLength"sv, "minItems"sv, "minProperties"sv};

bool is_empty(const Node& node) {
  return (node.object() != nullptr && node.object()->empty()) ||
         (node.array() != nullptr && node.array()->empty());
}

/// Whether every value obeys the keyword.
bool asks_for_nothing(const NodeMember& member) {
  const Node& value = member.value;
  const bool* flag = value.boolean();
  if (flag != nullptr && is_among(may_be_false, member.name)) return !*flag;
  if (is_among(may_be_anything, member.name))
    return (flag != nullptr && *flag) || (value.is_object() && is_empty(value));
  if (is_among(may_be_empty, member.name)) return is_empty(value);
  return is_among(may_be_zero, member.name) && value.number() != nullptr && value.number()->as_uint64() == 0U;
}

bool is_true(const Node& node, std::string_view name) {
  const NodeMember* found = node.find(name);
  return found != nullptr && found->value.boolean() != nullptr && *found->value.boolean();
}

/// Why a rule is not in the checks.
std::string why_no_check(const Judging& judging, const std::string& keyword) {
  const auto has = [&](std::string_view name) { return judging.node.find(name) != nullptr; };
  if ((keyword == "then" || keyword == "else") && !has("if")) return "stands without `if`";
  if ((keyword == "minContains" || keyword == "maxContains") && !has("contains"))
    return "stands without `contains`";
  if (keyword == "discriminator" && !has("oneOf") && !has("anyOf"))
    return "there is no `oneOf` and no `anyOf` beside it";
  if (keyword == "nullable") return "there is no `type` beside it";
  if (keyword == "additionalItems") return "there is no list of `items` beside it";
  if (judging.schema.ref && has("$ref")) return "stands beside a `$ref`, which stands alone in this version";
  if (!judging.evidence.checks(judging.schema.location)) return "no check comes to this schema";
  if (keyword == "readOnly" || keyword == "writeOnly") return "says it of no member of an object";
  return "is no keyword of this version or dialect";
}

Verdict on_rule(const Judging& judging, const NodeMember& member) {
  if (asks_for_nothing(member)) return {Status::represented, "asks for nothing"};
  const std::string& at = judging.schema.location;
  const std::string& keyword = member.name;
  const bool is_one_way = keyword == "readOnly" || keyword == "writeOnly";
  if (judging.evidence.enforces(at, keyword)) return is_one_way ? represented() : enforced();
  // A schema that only refers is checked as what it refers to.
  if (keyword == "$ref" && judging.schema.ref) return enforced();
  if (keyword == "nullable" && judging.evidence.checks(at + "/nullable")) return enforced();
  const bool is_lifted = (keyword == "minimum" && is_true(judging.node, "exclusiveMinimum")) ||
                         (keyword == "maximum" && is_true(judging.node, "exclusiveMaximum"));
  if (is_lifted &&
      judging.evidence.enforces(at, keyword == "minimum" ? "exclusiveMinimum" : "exclusiveMaximum"))
    return enforced();
  return ignored(why_no_check(judging, keyword));
}

Verdict on_format(const Judging& judging, const NodeMember& member) {
  const std::string* name = member.value.string();
  if (name == nullptr) return ignored("is no text");
  const bool is_bytes = *name == "binary" && judging.evidence.travels_as("application/octet-stream");
  if (*name == "byte" && judging.schema.content_encoding == "base64")
    return represented_or(judging.evidence.travels_as("application/octet-stream"), "texts are not decoded");
  if (is_bytes) return represented();
  if (!judging.knows_format(*name)) return ignored("no rule is known for the format `" + *name + "`");
  if (judging.evidence.enforces(judging.schema.location, "format")) return enforced();
  return ignored(judging.schema.asserts_format ? why_no_check(judging, "format")
                                               : "formats are not asked for");
}

Verdict on_text(const Judging& judging, const NodeMember& member) {
  const std::string* text = member.value.string();
  if (text == nullptr || text->empty()) return {Status::represented, "says nothing"};
  if (judging.evidence.comments(*text)) return represented();
  if (member.name == "title" && judging.evidence.names(*text)) return represented();
  return ignored(member.name == "title" && !judging.schema.description.empty()
                     ? "the description stands in the comment instead"
                     : "no declaration and no member is made of this schema");
}

/// Whether all that is to be said of the schema stands in a comment.
bool is_commented(const Judging& judging) {
  return judging.evidence.comments(doc_of(judging.document, {judging.id}));
}

Verdict on_deprecated(const Judging& judging, const NodeMember& member) {
  if (asks_for_nothing(member)) return {Status::represented, "says nothing"};
  return represented_or(is_commented(judging), "no declaration and no member is made of this schema");
}

Verdict on_content(const Judging& judging, const NodeMember& member) {
  const openapi::Schema& schema = judging.schema;
  if (member.name == "contentSchema") return ignored("texts inside of texts are not checked");
  const std::string type =
      schema.content_media_type.empty() ? "application/octet-stream" : schema.content_media_type;
  return represented_or(judging.evidence.travels_as(type), "texts are not decoded");
}

Verdict on_examples(const Judging& judging, const NodeMember&) {
  const auto shown = [&](const json::Value& value) { return judging.evidence.shows(value); };
  return represented_or(std::ranges::any_of(judging.schema.examples, shown),
                        "another example goes before it, or no message is made of this schema");
}

Verdict on_xml(const Judging& judging, const NodeMember&) {
  return represented_or(judging.schema.xml && judging.evidence.writes_xml(*judging.schema.xml),
                        "no body in XML is made of this schema");
}

Verdict on_unknown(const NodeMember& member) {
  if (member.name.starts_with("x-")) {
    return is_own_extension(member.name) ? represented() : Verdict{Status::extension, {}};
  }
  for (const auto draft :
       {openapi::Draft::openapi_3_0, openapi::Draft::draft_4, openapi::Draft::draft_2020_12}) {
    if (field_of(openapi::schema_grammar(draft), member.name) != nullptr)
      return ignored("is no keyword of this version or dialect");
  }
  return ignored("is no keyword");
}

}  // namespace

bool is_own_extension(std::string_view name) {
  return name.starts_with("x-understudy-") || name == "x-extensible-enum" || name == "x-enum-descriptions" ||
         name == "x-enumDescriptions";
}

Verdict verdict_on(const Judging& judging, const NodeMember& member) {
  const std::string& name = member.name;
  if (is_among(rules, name)) return on_rule(judging, member);
  if (is_among(for_reading, name)) return represented();
  if (name == "format") return on_format(judging, member);
  if (name == "title" || name == "description") return on_text(judging, member);
  if (name == "deprecated") return on_deprecated(judging, member);
  if (name == "default") {
    const bool told =
        judging.schema.default_value && judging.evidence.tells_default(*judging.schema.default_value);
    return represented_or(told, "no function tells it: it is of no optional member, or is no plain value");
  }
  if (name == "example" || name == "examples") return on_examples(judging, member);
  if (name == "xml") return on_xml(judging, member);
  if (name == "externalDocs")
    return represented_or(is_commented(judging), "no declaration and no member is made of this schema");
  if (name == "contentEncoding" || name == "contentMediaType" || name == "contentSchema")
    return on_content(judging, member);
  if (name == "$comment") return ignored("speaks to those who edit the document");
  return on_unknown(member);
}

}  // namespace understudy::generator
