#include "generator/lower/models.h"

#include "generator/lower/overloaded.h"
#include "generator/lower/place.h"

namespace understudy::generator {

using openapi::Document;
using openapi::Schema;
using openapi::SchemaId;

ModelLowering::ModelLowering(const Document& document, CheckName check_name,
                             openapi::Diagnostics& diagnostics)
    : document_(document),
      check_name_(std::move(check_name)),
      diagnostics_(diagnostics),
      type_names_({"Handlers"}) {
  for (const auto& [name, id] : document.components) {
    const auto place = static_cast<cpp::DeclarationId>(models_.declarations.size());
    if (!components_.emplace(id, place).second) continue;
    models_.declarations.push_back(cpp::Alias{type_names_.claim_camel(name), {}, {}});
  }
  for (const auto& [name, id] : document.components) {
    const auto place = components_.at(id);
    const auto declared = std::get<cpp::Alias>(models_.declaration(place)).name;
    fill(place, facts_of(document, {id}), declared, doc_of(document, {id}));
    if (auto* alias = std::get_if<cpp::Alias>(&models_.declaration(place)); alias != nullptr) {
      const auto type = undeclared(facts_of(document, {id}), {id}, declared);
      std::get<cpp::Alias>(models_.declaration(place)).type = type;
    }
  }
}

cpp::TypeId ModelLowering::add(cpp::Type type) {
  const auto content =
      std::visit(overloaded{[](cpp::Scalar scalar) { return static_cast<std::uint32_t>(scalar); },
                            [](cpp::Named named) { return static_cast<std::uint32_t>(named.declaration); },
                            [](cpp::List list) { return static_cast<std::uint32_t>(list.item); },
                            [](cpp::Map map) { return static_cast<std::uint32_t>(map.item); },
                            [](cpp::OrNull or_null) { return static_cast<std::uint32_t>(or_null.value); }},
                 type);
  const auto next = static_cast<cpp::TypeId>(models_.types.size());
  const auto [known, is_new] = known_types_.emplace(std::pair(type.index(), content), next);
  if (is_new) models_.types.push_back(type);
  return known->second;
}

Use ModelLowering::use(const Conjunction& schemas, const std::string& hint) {
  const Conjunction core = essence(document_, schemas);
  if (core.empty()) return {add(cpp::Scalar::any), false};
  const Facts facts = facts_of(document_, core);
  const bool nullable = judge(facts).kind != Kind::any && allows_null(document_, schemas);
  if (core.size() == 1 && components_.contains(core[0])) {
    return {add(cpp::Named{components_.at(core[0])}), nullable};
  }
  if (const auto known = inline_types_.find(core); known != inline_types_.end())
    return {known->second, nullable};
  return {type_for(facts, core, hint), nullable};
}

cpp::TypeId ModelLowering::standalone(SchemaId schema, const std::string& hint) {
  return item({schema}, hint);
}

cpp::TypeId ModelLowering::item(const Conjunction& schemas, const std::string& hint) {
  const Use use = this->use(schemas, hint);
  return use.nullable ? add(cpp::OrNull{use.type}) : use.type;
}

cpp::TypeId ModelLowering::type_for(const Facts& facts, const Conjunction& schemas, const std::string& hint) {
  switch (judge(facts).kind) {
    case Kind::enumeration:
    case Kind::structure:
    case Kind::choice:
    case Kind::several:
      return declare(facts, schemas, hint);
    case Kind::any:
    case Kind::boolean:
    case Kind::int32:
    case Kind::int64:
    case Kind::number:
    case Kind::string:
    case Kind::list:
    case Kind::map:
    case Kind::object:
      return undeclared(facts, schemas, hint);
  }
  return add(cpp::Scalar::any);
}

cpp::TypeId ModelLowering::declare(const Facts& facts, const Conjunction& schemas, const std::string& hint) {
  const auto place = static_cast<cpp::DeclarationId>(models_.declarations.size());
  const std::string name = type_names_.claim_camel(hint);
  models_.declarations.push_back(cpp::Alias{name, {}, {}});
  const cpp::TypeId type = add(cpp::Named{place});
  inline_types_.emplace(schemas, type);
  fill(place, facts, name, doc_of(document_, schemas));
  return type;
}

void ModelLowering::fill(cpp::DeclarationId id, const Facts& facts, const std::string& name,
                         const std::string& doc) {
  cpp::Declaration declaration = cpp::Alias{name, doc, {}};
  const Kind kind = judge(facts).kind;
  if (kind == Kind::enumeration) {
    declaration = cpp::Enum{name, doc, enumerators(*facts.values)};
  } else if (kind == Kind::choice || (kind == Kind::structure && is_union_alone(facts))) {
    declaration = choice_union(facts.choices[0], name, doc);
  } else if (kind == Kind::structure) {
    declaration = structure(facts, name, doc);
  } else if (kind == Kind::several) {
    declaration = several_union(facts, name, doc);
  }
  models_.declaration(id) = std::move(declaration);
}

cpp::TypeId ModelLowering::undeclared(const Facts& facts, const Conjunction& schemas,
                                      const std::string& hint) {
  const Judgement judgement = judge(facts);
  if (!judgement.reason.empty()) note(facts, judgement.reason);
  if (judgement.kind == Kind::any) return add(cpp::Scalar::any);
  if (judgement.kind == Kind::boolean) return add(cpp::Scalar::boolean);
  if (judgement.kind == Kind::int32) return add(cpp::Scalar::int32);
  if (judgement.kind == Kind::int64) return add(cpp::Scalar::int64);
  if (judgement.kind == Kind::number) return add(cpp::Scalar::number);
  if (judgement.kind == Kind::string) return add(cpp::Scalar::string);
  if (judgement.kind == Kind::object) return add(cpp::Scalar::object);
  if (!schemas.empty() && !under_way_.insert(schemas).second) {
    note(facts, "it contains itself without a name");
    return add(cpp::Scalar::any);
  }
  const bool is_list = judgement.kind == Kind::list;
  const cpp::TypeId inner = item(is_list ? facts.items : facts.rest, hint + (is_list ? " item" : " value"));
  under_way_.erase(schemas);
  return is_list ? add(cpp::List{inner}) : add(cpp::Map{inner});
}

void ModelLowering::note(const Facts& facts, const std::string& reason) {
  const std::string& location = document_.schema(facts.origin).location;
  diagnostics_.add({openapi::Severity::warning, place_of(document_, location), pointer_of(location),
                    "becomes a JSON value without a type of its own: " + reason});
}

cpp::Models ModelLowering::take() {
  for (const std::string& name : settle(models_)) {
    diagnostics_.add(
        {openapi::Severity::warning,
         {document_.path, 0, 0},
         {},
         "'" + name + "' becomes a JSON value without a type of its own: it is nothing but itself"});
  }
  return std::move(models_);
}

}  // namespace understudy::generator
