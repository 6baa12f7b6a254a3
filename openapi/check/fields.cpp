#include "openapi/check/fields.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>
#include <vector>

#include "openapi/read/near.h"
#include "openapi/rule.h"

namespace understudy::openapi {
namespace {

constexpr std::array<std::string_view, 7> type_names_3_1{"null",   "boolean", "integer", "number",
                                                         "string", "array",   "object"};
constexpr std::array<std::string_view, 6> type_names_3_0{"boolean", "integer", "number",
                                                         "string",  "array",   "object"};

bool refuse(Context& context, const Field& field, const Cursor& at, std::string_view wanted) {
  report(context, at, Rule::value_type,
         backquoted(field.name) + " has to be " + std::string(wanted) + ", not " + type_of(*at.node));
  return false;
}

bool require(Context& context, const Field& field, const Cursor& at, json::Type type) {
  static constexpr std::array<std::string_view, 6> articles{"null",     "true or false", "a number",
                                                            "a string", "an array",      "an object"};
  return at.node->type() == type || refuse(context, field, at, articles[static_cast<std::size_t>(type)]);
}

/// A reference in the place of a text is what some trees of files have for the text of a file.
bool check_text(Context& context, const Field& field, const Cursor& at) {
  if (reference_in(*at.node) == nullptr) return require(context, field, at, json::Type::string);
  const auto end = context.references.follow(at);
  if (!end) {
    report(context, *member(at, "$ref"), Rule::ref_target, end.error());
  } else if (end->node->string() == nullptr) {
    report(context, *member(at, "$ref"), Rule::value_type,
           backquoted(field.name) + " has to be a string; the reference leads to " + type_of(*end->node));
  } else {
    report(context, *member(at, "$ref"), Rule::ref_place,
           "the specification has no reference in the place of a text; it is followed");
  }
  return false;
}

/// A list of anything. Wrong `examples` of a schema are left out: nothing else depends on them.
bool check_values(Context& context, const Field& field, const Cursor& at) {
  if (field.name != "examples" || at.node->is_array()) return require(context, field, at, json::Type::array);
  warn(context, at, Rule::value_type,
       "`examples` of a schema has to be an array, not " + type_of(*at.node) + "; it is left out");
  return false;
}

bool check_count(Context& context, const Field& field, const Cursor& at) {
  const json::Number* number = at.node->number();
  if (number != nullptr && number->as_uint64()) return true;
  if (number == nullptr) return refuse(context, field, at, "an integer that is not negative");
  report(context, at, Rule::value_type,
         backquoted(field.name) + " has to be an integer from 0 on, not " + number->text());
  return false;
}

bool check_positive(Context& context, const Field& field, const Cursor& at) {
  if (!require(context, field, at, json::Type::number)) return false;
  if (*at.node->number() > json::Number(std::int64_t{0})) return true;
  report(context, at, Rule::value_type, backquoted(field.name) + " has to be above 0");
  return false;
}

void check_texts(Context& context, const Field& field, const Cursor& at) {
  if (!require(context, field, at, json::Type::array)) return;
  std::set<std::string_view> seen;
  for (std::size_t index = 0; index < at.node->array()->size(); ++index) {
    const Cursor each = item(at, index);
    const std::string* text = each.node->string();
    if (text == nullptr) {
      report(context, each, Rule::value_type,
             "each item of " + backquoted(field.name) + " has to be a string, not " + type_of(*each.node));
    } else if (field.shape == Shape::unique_texts && !seen.insert(*text).second) {
      report(context, each, Rule::allowed_value,
             backquoted(*text) + " stands in " + backquoted(field.name) + " twice");
    }
  }
}

/// A map of schemas, and of lists of names; the schemas are left to the caller.
bool check_dependencies(Context& context, const Field& field, const Cursor& at) {
  if (!require(context, field, at, json::Type::object)) return false;
  for (const NodeMember& each : *at.node->object()) {
    if (each.value.is_array()) check_texts(context, {each.name, Shape::unique_texts}, child(at, each));
  }
  return true;
}

/// A map whose values all have the shape.
void check_map_of(Context& context, const Field& field, const Cursor& at, Shape shape) {
  if (!require(context, field, at, json::Type::object)) return;
  for (const NodeMember& each : *at.node->object()) {
    check_shape(context, {each.name, shape}, child(at, each));
  }
}

void check_type_name(Context& context, const Cursor& at) {
  const bool is_3_0 = context.version == Version::v3_0;
  const std::span<const std::string_view> names = is_3_0 ? std::span<const std::string_view>(type_names_3_0)
                                                         : std::span<const std::string_view>(type_names_3_1);
  const std::string* name = at.node->string();
  if (name != nullptr && std::ranges::find(names, *name) != names.end()) return;
  if (name == nullptr) {
    report(context, at, Rule::value_type, "a type is named by a string, not by " + type_of(*at.node));
  } else if (is_3_0 && *name == "null") {
    report(context, at, Rule::type_name,
           "the type `null` came with OpenAPI 3.1; write `nullable: true` here");
  } else {
    report(context, at, Rule::type_name,
           backquoted(*name) + " is no type; allowed are " + listed(names) + did_you_mean(*name, names));
  }
}

void check_type_names(Context& context, const Field& field, const Cursor& at) {
  const NodeArray* items = at.node->array();
  if (items == nullptr) return check_type_name(context, at);
  if (context.version == Version::v3_0) {
    report(context, at, Rule::type_name, "`type` has to be one name; lists of types came with OpenAPI 3.1");
    return;
  }
  if (items->empty()) report(context, at, Rule::type_name, "`type` has to name one type at least");
  for (std::size_t index = 0; index < items->size(); ++index) check_type_name(context, item(at, index));
  check_texts(context, {field.name, Shape::unique_texts}, at);
}

bool check_list(Context& context, const Field& field, const Cursor& at) {
  if (!require(context, field, at, json::Type::array)) return false;
  if (field.shape == Shape::filled_list && at.node->array()->empty()) {
    report(context, at, Rule::value_type, backquoted(field.name) + " has to hold one item at least");
  }
  return true;
}

bool check_names(Context& context, const Field& field, const Cursor& at) {
  if (!require(context, field, at, json::Type::object)) return false;
  for (const NodeMember& each : *at.node->object()) {
    if (field.shape != Shape::named_map || is_component_name(each.name)) continue;
    report_at_key(
        context, child(at, each), Rule::component_name,
        backquoted(each.name) + " is no name of a component; allowed are letters, digits, `.`, `-` and `_`");
  }
  return true;
}

std::string allowed_members(const Grammar& grammar, const std::vector<std::string_view>& names) {
  if (names.empty()) return grammar.pattern == nullptr ? "" : "; " + std::string(grammar.pattern->allowed);
  return "; allowed are " + listed(names) +
         (grammar.takes_extensions ? " and names that start with `x-`" : "");
}

}  // namespace

std::string a(Kind kind) {
  const std::string_view name = grammar_of(kind).name;
  if (name == "paths" || name == "info" || name == "components") return backquoted(name);
  std::string text = std::string_view("aeio").find(name.front()) == std::string_view::npos ? "a " : "an ";
  text += name;
  return text;
}

std::string type_of(const Node& node) {
  switch (node.type()) {
    case json::Type::null:
      return "null";
    case json::Type::boolean:
      return *node.boolean() ? "true" : "false";
    case json::Type::number:
      return "the number " + node.number()->text();
    case json::Type::string:
      return "a string";
    case json::Type::array:
      return "an array";
    case json::Type::object:
      return "an object";
  }
  return "";
}

namespace {

/// Of shapes whose values hold others: lists and maps of things that are no objects of a kind.
void check_composed(Context& context, const Field& field, const Cursor& at) {
  if (field.shape == Shape::type_names) return check_type_names(context, field, at);
  if (field.shape == Shape::text_lists) return check_map_of(context, field, at, Shape::unique_texts);
  if (field.shape == Shape::text_map) return check_map_of(context, field, at, Shape::text);
  if (field.shape == Shape::vocabularies) return check_map_of(context, field, at, Shape::flag);
  const bool is_one = field.shape == Shape::one_or_texts && at.node->string() != nullptr;
  if (!is_one) check_texts(context, field, at);
}

bool check_bound(Context& context, const Field& field, const Cursor& at) {
  if (context.options.takes_later_keywords && at.node->number() != nullptr) return true;
  const bool is_flag = context.version == Version::v3_0;
  return require(context, field, at, is_flag ? json::Type::boolean : json::Type::number);
}

}  // namespace

bool check_shape(Context& context, const Field& field, const Cursor& at) {
  // clang-format off
  switch (field.shape) {
    case Shape::any: case Shape::object: return true;
    case Shape::text: return check_text(context, field, at);
    case Shape::flag: return require(context, field, at, json::Type::boolean);
    case Shape::number: return require(context, field, at, json::Type::number);
    case Shape::bound: return check_bound(context, field, at);
    case Shape::positive_number: return check_positive(context, field, at);
    case Shape::count: return check_count(context, field, at);
    case Shape::values: return check_values(context, field, at);
    case Shape::map_of_any: return require(context, field, at, json::Type::object);
    case Shape::list: case Shape::filled_list: return check_list(context, field, at);
    case Shape::schema_or_list: return true;
    case Shape::dependencies: return check_dependencies(context, field, at);
    case Shape::map: case Shape::named_map: return check_names(context, field, at);
    case Shape::texts: case Shape::one_or_texts: case Shape::unique_texts: case Shape::text_lists:
    case Shape::text_map: case Shape::vocabularies: case Shape::type_names:
      check_composed(context, field, at);
      return true;
  }
  // clang-format on
  return true;
}

void report_unknown(Context& context, Kind kind, const Cursor& object, const NodeMember& member) {
  const Grammar& grammar = grammar_at(kind, object);
  const std::string& name = member.name;
  const Cursor at = child(object, member);
  std::vector<std::string_view> names;
  for (const Field& field : grammar.fields) {
    if (exists_in(field, context.version)) names.push_back(field.name);
  }
  const Field* of_other_version = field_of(grammar, name);
  // JSON Schema lets anyone add keywords (2020-12, section 4.3.1); other objects are closed.
  const bool is_open = kind == Kind::schema;
  std::string text = backquoted(name) + " is no member of " + a(kind);
  const Rule rule = of_other_version != nullptr ? Rule::member_of_other_version
                    : is_open                   ? Rule::unknown_keyword
                                                : Rule::unknown_member;
  const std::string near = did_you_mean(name, names);
  if (of_other_version != nullptr) {
    text += context.version == Version::v3_0 ? " in OpenAPI 3.0; it came with 3.1"
                                             : " in OpenAPI 3.1; it went with 3.0";
  }
  if (is_open) text += of_other_version == nullptr ? ", so it is not looked at" : ", and is not looked at";
  if (of_other_version == nullptr) text += near;
  if (of_other_version == nullptr && near.empty() && !is_open) text += allowed_members(grammar, names);
  context.diagnostics.add({is_open ? Severity::warning : Severity::error, key_place_of(at), at.pointer,
                           std::move(text), rule, section_of(kind)});
}

void report_missing(Context& context, Kind kind, const Cursor& object) {
  const Grammar& grammar = grammar_of(kind);
  for (const Field& field : grammar.fields) {
    const bool needed = field.need == Need::required ||
                        (field.need == Need::required_in_3_0 && context.version == Version::v3_0);
    if (!needed || object.node->find(field.name) != nullptr) continue;
    context.diagnostics.add({Severity::error, key_place_of(object), object.pointer,
                             "the " + std::string(grammar.name) + " lacks " + backquoted(field.name),
                             Rule::missing_member, section_of(kind)});
  }
}

}  // namespace understudy::openapi
