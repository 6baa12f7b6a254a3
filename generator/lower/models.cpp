#include "generator/lower/models.h"

#include <algorithm>

#include "generator/lower/overloaded.h"
#include "generator/lower/place.h"
#include "openapi/rule.h"

namespace understudy::generator {

using openapi::Document;
using openapi::Schema;
using openapi::SchemaId;

namespace {

std::optional<cpp::Scalar> scalar_of(Kind kind) {
  switch (kind) {
    case Kind::any:
      return cpp::Scalar::any;
    case Kind::boolean:
      return cpp::Scalar::boolean;
    case Kind::int32:
      return cpp::Scalar::int32;
    case Kind::int64:
      return cpp::Scalar::int64;
    case Kind::uint64:
      return cpp::Scalar::uint64;
    case Kind::number:
      return cpp::Scalar::number;
    case Kind::decimal:
      return cpp::Scalar::decimal;
    case Kind::string:
      return cpp::Scalar::string;
    case Kind::object:
      return cpp::Scalar::object;
    case Kind::list:
    case Kind::tuple:
    case Kind::map:
    case Kind::enumeration:
    case Kind::structure:
    case Kind::choice:
    case Kind::several:
      return std::nullopt;
  }
  return std::nullopt;
}

/// How many places may have types made of several schemas at once. Members of two recursive schemas, joined,
/// lead to further joined members, and those to more of them than any program could use.
std::size_t most_joined(const Document& document) { return 1000 + document.schemas.size(); }
/// How often one such type may stand inside of another.
constexpr std::size_t deepest_joined = 6;

/// Whether an enum keeps texts that it does not know.
bool is_open(const Facts& facts) {
  return facts.open_values && std::ranges::all_of(*facts.values, &json::Value::is_string);
}

}  // namespace

ModelLowering::ModelLowering(const Document& document, CheckName check_name,
                             openapi::Diagnostics& diagnostics)
    : document_(document),
      check_name_(std::move(check_name)),
      diagnostics_(diagnostics),
      type_names_({"Handlers", "Webhooks"}),
      two_sided_(two_sided(document)) {
  declare_components();
}

std::vector<Side> ModelLowering::sides_of(SchemaId component) const {
  if (two_sided_.contains(component)) return {Side::read, Side::write};
  return {Side::both};
}

/// The side that makes a difference to these schemas.
Side ModelLowering::side_of(const Conjunction& schemas, Side wanted) const {
  const bool differs = std::ranges::any_of(schemas, [&](SchemaId id) { return two_sided_.contains(id); });
  return differs ? wanted : Side::both;
}

void ModelLowering::declare_components() {
  for (const auto& [name, id] : document_.components) {
    if (component_headers_.contains(id)) continue;
    declare_in(new_header(name));
    component_headers_.emplace(id, header_);
    for (const Side side : sides_of(id)) components_.emplace(std::pair(id, side), reserve(name));
  }
  // What only a component refers to goes by its name.
  for (const auto& [name, id] : document_.components) {
    const auto target = target_of(id);
    if (!target) continue;
    for (const Side side : sides_of(id))
      components_.emplace(std::pair(*target, side), components_.at({id, side}));
  }
  name_components();
  name_scopes();
  for (const auto& [name, id] : document_.components) {
    declare_in(header_of(id));
    for (const Side side : sides_of(id))
      fill_component(id, component_names_.at(components_.at({id, side})), side);
  }
}

void ModelLowering::fill_component(SchemaId id, const std::string& name, Side side) {
  const auto place = components_.at({id, side});
  const Facts facts = facts_of(document_, {id});
  const auto target = target_of(id);
  const std::string own = doc_of(document_, {id});
  const std::string doc = own.empty() && target ? doc_of(document_, {*target}) : own;
  const std::string gap = doc.empty() || side == Side::both ? "" : "\n";
  const char* words = side == Side::read    ? "As a response has it."
                      : side == Side::write ? "As a request has it."
                                            : "";
  if (target && components_.at({*target, side_of({*target}, side)}) != place) {
    models_.declaration(place) = cpp::Alias{name, doc + gap + words, use({id}, {name, side}).type};
    return;
  }
  fill(place, facts, {name, side}, doc + gap + words);
  if (!std::holds_alternative<cpp::Alias>(models_.declaration(place))) return;
  const auto type = undeclared(facts, {id}, {name, side});
  std::get<cpp::Alias>(models_.declaration(place)).type = type;
}

cpp::DeclarationId ModelLowering::reserve(std::string name) {
  models_.declarations.push_back(cpp::Alias{std::move(name), {}, {}});
  models_.owners.push_back(header_);
  return static_cast<cpp::DeclarationId>(models_.declarations.size() - 1);
}

cpp::TypeId ModelLowering::add(cpp::Type type) {
  const auto content =
      std::visit(overloaded{[](cpp::Scalar scalar) { return static_cast<std::uint32_t>(scalar); },
                            [](cpp::Named named) { return static_cast<std::uint32_t>(named.declaration); },
                            [](cpp::List list) { return static_cast<std::uint32_t>(list.item); },
                            [](cpp::Map map) { return static_cast<std::uint32_t>(map.item); },
                            [](cpp::OrNull or_null) { return static_cast<std::uint32_t>(or_null.value); },
                            [](cpp::Open open) { return static_cast<std::uint32_t>(open.known); }},
                 type);
  const auto next = static_cast<cpp::TypeId>(models_.types.size());
  const auto [known, is_new] = known_types_.emplace(std::pair(type.index(), content), next);
  if (is_new) models_.types.push_back(type);
  return known->second;
}

Use ModelLowering::use(const Conjunction& schemas, const Hint& hint) {
  const Conjunction core = essence(document_, schemas);
  if (core.empty()) return {add(cpp::Scalar::any), false};
  const Facts facts = facts_of(document_, core);
  const Kind kind = judge(facts).kind;
  const bool nullable = kind != Kind::any && allows_null(document_, schemas);
  const Side side = side_of(core, hint.side);
  const auto wrapped = [&](cpp::TypeId type) {
    return kind == Kind::enumeration && is_open(facts) ? add(cpp::Open{type}) : type;
  };
  if (const auto known = components_.find({core[0], side}); core.size() == 1 && known != components_.end())
    return {wrapped(add(cpp::Named{known->second})), nullable};
  if (const auto known = inline_types_.find({core, side}); known != inline_types_.end())
    return {wrapped(known->second), nullable};
  const std::size_t is_joined = core.size() > 1 ? 1 : 0;
  joined_ += is_joined;
  if (is_joined == 1 && (joined_ > most_joined(document_) || joined_depth_ == deepest_joined)) {
    note(facts.origin, "schemas that hold each other and overlap would make types without end");
    return {add(cpp::Scalar::any), false};
  }
  joined_depth_ += is_joined;
  const Hint named = hint_at(core, schemas, hint);
  const cpp::TypeId type = type_for(facts, core, {named.words, side, named.apart});
  joined_depth_ -= is_joined;
  return {wrapped(type), nullable};
}

cpp::TypeId ModelLowering::standalone(SchemaId schema, const Hint& hint) { return item({schema}, hint); }

cpp::TypeId ModelLowering::item(const Conjunction& schemas, const Hint& hint) {
  const Use use = this->use(schemas, hint);
  return use.nullable ? add(cpp::OrNull{use.type}) : use.type;
}

cpp::TypeId ModelLowering::type_for(const Facts& facts, const Conjunction& schemas, const Hint& hint) {
  switch (judge(facts).kind) {
    case Kind::enumeration:
    case Kind::structure:
    case Kind::tuple:
    case Kind::choice:
    case Kind::several:
      return declare(facts, schemas, hint);
    case Kind::any:
    case Kind::boolean:
    case Kind::int32:
    case Kind::int64:
    case Kind::uint64:
    case Kind::number:
    case Kind::decimal:
    case Kind::string:
    case Kind::list:
    case Kind::map:
    case Kind::object:
      return undeclared(facts, schemas, hint);
  }
  return add(cpp::Scalar::any);
}

cpp::TypeId ModelLowering::declare(const Facts& facts, const Conjunction& schemas, const Hint& hint) {
  const std::string name = type_names_.claim_camel(hint.words);
  const std::string outer = header_;
  if (hint.apart) declare_in(new_header(name));
  const auto place = reserve(name);
  const cpp::TypeId type = add(cpp::Named{place});
  inline_types_.emplace(std::pair(schemas, hint.side), type);
  fill(place, facts, {name, hint.side}, doc_of(document_, schemas));
  declare_in(outer);
  return type;
}

void ModelLowering::fill(cpp::DeclarationId id, const Facts& facts, const Hint& hint,
                         const std::string& doc) {
  cpp::Declaration declaration = cpp::Alias{hint.words, doc, {}};
  origins_.emplace(id, facts.origin);
  const Kind kind = judge(facts).kind;
  if (kind == Kind::enumeration) {
    const bool mixed =
        std::ranges::any_of(*facts.values, [](const auto& value) { return !value.is_string(); });
    declaration = cpp::Enum{hint.words, doc, enumerators(document_, facts), mixed};
  } else if (kind == Kind::choice || (kind == Kind::structure && is_union_alone(facts))) {
    declaration = choice_union(facts.choices[0], hint, doc);
  } else if (kind == Kind::structure) {
    declaration = structure(facts, hint, doc);
  } else if (kind == Kind::tuple) {
    declaration = tuple(facts, hint, doc);
  } else if (kind == Kind::several) {
    declaration = several_union(facts, hint, doc);
  }
  models_.declaration(id) = std::move(declaration);
}

cpp::TypeId ModelLowering::undeclared(const Facts& facts, const Conjunction& schemas, const Hint& hint) {
  const Judgement judgement = judge(facts);
  if (!judgement.reason.empty()) note(facts.origin, judgement.reason);
  if (const auto scalar = scalar_of(judgement.kind)) return add(*scalar);
  if (!schemas.empty() && !under_way_.insert(schemas).second) {
    note(facts.origin, "it contains itself without a name");
    return add(cpp::Scalar::any);
  }
  const bool is_list = judgement.kind == Kind::list;
  const cpp::TypeId inner = is_list ? item(more_items(facts), hint.inside("item"))
                                    : item(rest_schemas(facts), hint.inside("value"));
  under_way_.erase(schemas);
  if (is_list) return add(cpp::List{inner});
  return inner == any() ? add(cpp::Scalar::object) : add(cpp::Map{inner});
}

void ModelLowering::note(SchemaId schema, const std::string& reason) {
  if (!noted_.insert(schema).second) return;
  const std::string& location = document_.schema(schema).location;
  diagnostics_.add({openapi::Severity::warning, place_of(document_, location), pointer_of(location),
                    "becomes a JSON value without a type of its own: " + reason,
                    openapi::Rule::untyped_model});
}

cpp::Models ModelLowering::take() {
  for (const cpp::DeclarationId id : settle(models_)) {
    const auto origin = origins_.find(id);
    if (origin != origins_.end()) note(origin->second, "it is nothing but itself");
  }
  return std::move(models_);
}

}  // namespace understudy::generator
