#include <algorithm>
#include <array>

#include "generator/lower/models.h"
#include "json/write.h"

namespace understudy::generator {

using openapi::Document;
using openapi::Schema;
using openapi::SchemaId;

namespace {

/// The default of the first schema that has one, also behind a reference.
std::optional<json::Value> default_of(const Document& document, const Conjunction& schemas) {
  for (SchemaId id : schemas) {
    for (std::size_t steps = 0; steps < document.schemas.size(); ++steps) {
      const Schema& schema = document.schema(id);
      if (schema.default_value) return schema.default_value;
      if (!schema.ref) break;
      id = *schema.ref;
    }
  }
  return std::nullopt;
}

/// What the document calls an item of an array, else the words.
std::string title_of(const Document& document, const Conjunction& schemas, const std::string& words) {
  for (const SchemaId id : schemas) {
    if (!document.schema(id).title.empty()) return document.schema(id).title;
  }
  return words;
}

cpp::Presence presence_of(bool required, bool nullable) {
  if (required) return nullable ? cpp::Presence::nullable : cpp::Presence::required;
  return nullable ? cpp::Presence::field : cpp::Presence::optional;
}

}  // namespace

cpp::Member ModelLowering::member(const std::string& wire, const Conjunction& schemas, const Hint& hint,
                                  bool required) {
  const Use use = this->use(schemas, hint);
  cpp::Member result;
  result.wire = wire;
  result.name = wire;
  result.doc = doc_of(document_, schemas);
  result.type = use.type;
  result.presence = presence_of(required, use.nullable);
  const auto values = facts_of(document_, schemas).values;
  if (values && values->size() == 1) result.constant = values->front();
  if (!required) result.default_value = default_of(document_, schemas);
  return result;
}

namespace {

/// Whether a member has no place in the messages of one side.
bool is_left_out(const Facts& facts, const std::string& wire, Side side) {
  return (side == Side::write && facts.read_only.contains(wire)) ||
         (side == Side::read && facts.write_only.contains(wire));
}

void name_defaults(std::vector<cpp::Member>& members, Names& names) {
  for (cpp::Member& member : members) {
    if (member.default_value) member.default_name = names.claim_snake(member.name + "_or_default");
  }
}

}  // namespace

cpp::Struct ModelLowering::structure(const Facts& facts, const Hint& hint, const std::string& doc) {
  cpp::Struct result;
  result.name = hint.words;
  result.doc = doc;
  Names names({std::string(cpp::rest_name), std::string(cpp::order_name)});
  for (const auto& [wire, schemas] : facts.properties) {
    if (is_subsumed(wire, facts) || is_left_out(facts, wire, hint.side)) continue;
    cpp::Member member = this->member(wire, schemas, hint.inside(wire), facts.required.contains(wire));
    member.name = names.claim_snake(wire);
    result.members.push_back(std::move(member));
  }
  for (const Choice& choice : facts.choices) result.parts.push_back(part(choice, hint, names));
  if (result.parts.empty()) add_rest(facts, hint, result);
  result.ordered = result.members.size() > 1 || result.rest != cpp::Rest::none || !result.parts.empty();
  name_defaults(result.members, names);
  return result;
}

void ModelLowering::add_rest(const Facts& facts, const Hint& hint, cpp::Struct& result) {
  // A member without a place here may come all the same, and is kept.
  const bool left_out = std::ranges::any_of(
      facts.properties, [&](const auto& entry) { return is_left_out(facts, entry.first, hint.side); });
  if (facts.closed && facts.patterns.empty() && !left_out) return;
  result.rest = cpp::Rest::json;
  if (!has_typed_rest(facts) || left_out) return;
  const cpp::TypeId type = item(rest_schemas(facts), hint.inside("additional"));
  if (type == any()) return;
  result.rest = cpp::Rest::typed;
  result.rest_type = type;
}

cpp::Tuple ModelLowering::tuple(const Facts& facts, const Hint& hint, const std::string& doc) {
  cpp::Tuple result;
  result.name = hint.words;
  result.doc = doc;
  Names names({std::string(cpp::more_name)});
  for (std::size_t i = 0; i < prefix_size(facts); ++i) {
    const Conjunction schemas = item_schemas(facts, i);
    const std::string words = "item " + std::to_string(i + 1);
    cpp::Member member = this->member("", schemas, hint.inside(words), i < facts.min_items);
    member.name = names.claim_snake(title_of(document_, schemas, words));
    result.members.push_back(std::move(member));
  }
  const Conjunction more = more_items(facts);
  const bool ends =
      std::ranges::any_of(more, [&](SchemaId id) { return document_.schema(id).boolean == false; });
  if (!ends) result.rest = item(more, hint.inside("more"));
  name_defaults(result.members, names);
  return result;
}

/// Whether a union needs no struct around it: its branches have all the members of the schema that it stands
/// in.
bool ModelLowering::is_union_alone(const Facts& facts) const {
  return facts.choices.size() == 1 && std::ranges::all_of(facts.properties, [&](const auto& entry) {
           return is_subsumed(entry.first, facts);
         });
}

/// Whether every branch of the one union has this member itself, so that it need not stand beside the union
/// as well.
bool ModelLowering::is_subsumed(const std::string& property, const Facts& facts) const {
  if (facts.choices.size() != 1) return false;
  return std::ranges::all_of(facts.choices[0].branches, [&](SchemaId branch) {
    const Facts own = facts_of(document_, {branch});
    return std::ranges::find(own.properties, property, [](const auto& entry) { return entry.first; }) !=
           own.properties.end();
  });
}

cpp::Part ModelLowering::part(const Choice& choice, const Hint& hint, Names& names) {
  const std::string type_name = type_names_.claim_camel(hint.inside("alternative").words);
  const auto place = reserve(type_name);
  cpp::Part result{names.claim_snake("alternative"), add(cpp::Named{place}), false};
  models_.declaration(place) =
      choice_union(choice, {type_name, hint.side}, "The variants of " + hint.words + ".");
  return result;
}

}  // namespace understudy::generator
