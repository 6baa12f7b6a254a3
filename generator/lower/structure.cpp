#include <algorithm>
#include <array>

#include "generator/lower/models.h"

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

cpp::Presence presence_of(bool required, bool nullable) {
  if (required) return nullable ? cpp::Presence::nullable : cpp::Presence::required;
  return nullable ? cpp::Presence::field : cpp::Presence::optional;
}

}  // namespace

std::string doc_of(const Document& document, const Conjunction& schemas) {
  std::string doc;
  bool deprecated = false;
  bool read_only = false;
  bool write_only = false;
  for (const SchemaId id : schemas) {
    const Schema& schema = document.schema(id);
    if (doc.empty()) doc = schema.description.empty() ? schema.title : schema.description;
    deprecated |= schema.deprecated;
    read_only |= schema.read_only;
    write_only |= schema.write_only;
  }
  const std::string gap = doc.empty() ? "" : "\n";
  if (read_only) return doc + gap + "Read only: not asked for in a request.";
  if (write_only) return doc + gap + "Write only: not asked for in a response.";
  return deprecated ? doc + gap + "Deprecated." : doc;
}

cpp::Member ModelLowering::member(const std::string& wire, const Conjunction& schemas,
                                  const std::string& hint, bool required) {
  const Use use = this->use(schemas, hint);
  cpp::Member result;
  result.wire = wire;
  result.name = wire;
  result.doc = doc_of(document_, schemas);
  result.type = use.type;
  result.presence = presence_of(required, use.nullable);
  if (!required) result.default_value = default_of(document_, schemas);
  return result;
}

cpp::Struct ModelLowering::structure(const Facts& facts, const std::string& name, const std::string& doc) {
  cpp::Struct result;
  result.name = name;
  result.doc = doc;
  Names names;
  for (const auto& [wire, schemas] : facts.properties) {
    if (is_subsumed(wire, facts)) continue;
    const bool required = facts.required.contains(wire) && !facts.one_way.contains(wire);
    cpp::Member member = this->member(wire, schemas, name + " " + wire, required);
    member.name = names.claim_snake(wire);
    result.members.push_back(std::move(member));
  }
  for (const Choice& choice : facts.choices) result.parts.push_back(part(choice, name, names));
  if (result.parts.empty()) add_rest(facts, names, result);
  for (cpp::Member& member : result.members) {
    if (member.default_value) member.default_name = names.claim_snake(member.name + "_or_default");
  }
  return result;
}

void ModelLowering::add_rest(const Facts& facts, Names& names, cpp::Struct& result) {
  if (facts.closed && !facts.patterned) return;
  const bool typed = !facts.rest.empty() && !facts.patterned && !facts.closed;
  result.rest = typed ? cpp::Rest::typed : cpp::Rest::json;
  result.rest_name = names.claim_snake("additional");
  if (typed) result.rest_type = item(facts.rest, result.name + " additional");
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

cpp::Part ModelLowering::part(const Choice& choice, const std::string& name, Names& names) {
  const auto place = static_cast<cpp::DeclarationId>(models_.declarations.size());
  const std::string type_name = type_names_.claim_camel(name + " alternative");
  models_.declarations.push_back(cpp::Alias{type_name, {}, {}});
  cpp::Part result{names.claim_snake("alternative"), add(cpp::Named{place}), false};
  models_.declaration(place) = choice_union(choice, type_name, "The variants of " + name + ".");
  return result;
}

std::vector<cpp::Enumerator> enumerators(const std::vector<json::Value>& values) {
  std::vector<cpp::Enumerator> result;
  Names names;
  for (const json::Value& value : values)
    result.push_back({*value.string(), names.claim_snake(*value.string())});
  return result;
}

}  // namespace understudy::generator
