#include "generator/lower/acceptors.h"

#include <algorithm>

namespace understudy::generator {

using openapi::Document;
using openapi::Schema;
using openapi::SchemaId;

namespace {

constexpr std::string_view prefix = "check";

std::set<std::string> names_beside(const CheckNames& names) {
  std::set<std::string> taken;
  for (const SchemaId id : names.schemas()) taken.insert(acceptor_of(names.local(id)));
  return taken;
}

/// How many functions may read what several schemas say of one value in one go. Members that recursive
/// schemas share lead to further ones without an end; from here on each schema reads the value by itself.
std::size_t most_joined(const Document& document) { return 1000 + document.schemas.size() / 4; }
/// How often one of them may call another.
constexpr std::size_t deepest_joined = 6;

/// How deep schemas may stand in each other before the functions of further ones are left for later.
constexpr std::size_t deepest_nested = 100;

bool is_null_alone(const cpp::Accept& accept) {
  const auto* kind = std::get_if<cpp::AcceptKind>(&accept);
  return kind != nullptr && kind->kind == "null";
}

/// Whether an expression can stand where a function's call could: one that asks for a kind only if that is
/// null, or something else.
bool is_short(const cpp::Accept& accept) {
  const auto* by_kind = std::get_if<cpp::AcceptByKind>(&accept);
  return by_kind == nullptr || (by_kind->kinds.size() == 2 && by_kind->kinds[0].first == "null" &&
                                is_null_alone(by_kind->kinds[0].second));
}

/// The words behind the first one of a check's name; it may have none.
std::string words_of_check(const std::string& check) {
  return check.substr(std::min(check.size(), prefix.size() + 1));
}

}  // namespace

std::string acceptor_of(const std::string& check) {
  return check == prefix ? "accept_" : "accept" + check.substr(prefix.size());
}

AcceptLowering::AcceptLowering(const Document& document, CheckNames& names)
    : document_(document),
      names_(names),
      is_guarded_([&names](SchemaId id) { return names.is_guarded(id); }),
      taken_(names_beside(names)) {}

void AcceptLowering::add_root(SchemaId schema) {
  const std::string group = names_.group(schema);
  const std::string name = acceptor_of(names_.local(schema));
  const std::string same = function({{schema}, words_of_check(names_.local(schema))}, group);
  if (same != name && !functions_.contains(name)) put(name, {schema}, group, cpp::AcceptCall{same});
  exported_.insert(name);
  make_postponed();
}

std::vector<cpp::Acceptor> AcceptLowering::take() {
  for (cpp::Acceptor& acceptor : acceptors_) acceptor.exported = exported_.contains(acceptor.name);
  return std::move(acceptors_);
}

std::string AcceptLowering::function(const Wanted& wanted, const std::string& group) {
  cpp::Accept made = expression(wanted, group);
  if (const auto* call = std::get_if<cpp::AcceptCall>(&made)) return call->function;
  const Schemas schemas = targets_of(wanted.schemas);
  const std::string owner = group_of(schemas, group);
  const std::string name = new_name(schemas, wanted.words);
  if (!functions_.contains(name)) put(name, schemas, owner, std::move(made));
  if (owner != group) exported_.insert(name);
  return name;
}

cpp::Accept AcceptLowering::expression(const Wanted& wanted, const std::string& group) {
  const Schemas schemas = targets_of(wanted.schemas);
  if (schemas.empty()) return cpp::AcceptAny{};
  const std::string owner = group_of(schemas, group);
  const auto key = std::pair(schemas.size() == 1 ? "" : group, schemas);
  if (!made_.contains(key)) {
    const std::string name = new_name(schemas, wanted.words);
    made_[key] = cpp::AcceptCall{name};
    if (schemas.size() == 1 && depth_ >= deepest_nested) {
      postponed_.push_back(schemas[0]);
    } else {
      const bool is_one = schemas.size() == 1;
      make(key, {schemas, is_one ? words_of_check(names_.local(schemas[0])) : wanted.words}, owner, name);
    }
  }
  const cpp::Accept& made = made_[key];
  if (owner != group) export_calls(made);
  return made;
}

/// Writes the function of what was wanted and not found, or notes that an expression is all of it.
void AcceptLowering::make(const Key& key, const Wanted& wanted, const std::string& group,
                          const std::string& name) {
  ++depth_;
  cpp::AcceptBody body = body_of(wanted, group);
  --depth_;
  const auto* accept = std::get_if<cpp::Accept>(&body);
  if (accept != nullptr && is_short(*accept)) {
    made_[key] = *accept;
  } else {
    put(name, wanted.schemas, group, std::move(body));
  }
}

/// Writes the functions that were only called as their schemas stand too deep in others.
void AcceptLowering::make_postponed() {
  while (!postponed_.empty()) {
    const SchemaId schema = postponed_.back();
    postponed_.pop_back();
    const std::string group = names_.group(schema);
    const std::string check = names_.local(schema);
    put(acceptor_of(check), {schema}, group, body_of({{schema}, words_of_check(check)}, group));
  }
}

/// Makes the functions of an expression known outside of their file.
void AcceptLowering::export_calls(const cpp::Accept& accept) {
  if (const auto* call = std::get_if<cpp::AcceptCall>(&accept)) exported_.insert(call->function);
  if (const auto* by_kind = std::get_if<cpp::AcceptByKind>(&accept)) {
    for (const auto& [kind, one] : by_kind->kinds) export_calls(one);
  }
}

std::string AcceptLowering::add(const Wanted& wanted, const std::string& group, cpp::AcceptBody body) {
  const std::string name = taken_.claim_snake("accept " + wanted.words);
  put(name, wanted.schemas, group, std::move(body));
  return name;
}

AcceptLowering::Schemas AcceptLowering::targets_of(const Schemas& schemas) const {
  Schemas targets;
  for (const SchemaId id : schemas) {
    const SchemaId target = names_.target(id);
    if (std::ranges::find(targets, target) == targets.end()) targets.push_back(target);
  }
  return targets;
}

std::string AcceptLowering::group_of(const Schemas& schemas, const std::string& group) const {
  return schemas.size() == 1 ? names_.group(schemas[0]) : group;
}

std::string AcceptLowering::new_name(const Schemas& schemas, const std::string& words) {
  return schemas.size() == 1 ? acceptor_of(names_.local(schemas[0])) : taken_.claim_snake("accept " + words);
}

void AcceptLowering::put(const std::string& name, const Schemas& schemas, const std::string& group,
                         cpp::AcceptBody body) {
  functions_.insert(name);
  acceptors_.push_back({name, document_.schema(schemas[0]).location, group, false, std::move(body)});
}

cpp::AcceptBody AcceptLowering::body_of(const Wanted& wanted, const std::string& group) {
  if (wanted.schemas.size() == 1) {
    const SchemaId schema = wanted.schemas[0];
    const Joined all = join(document_, schema, is_guarded_);
    if (all.by_value) return cpp::AcceptByValue{names_.exported(schema)};
    return together(all, wanted, group);
  }
  if (joined_ < most_joined(document_) && joined_depth_ < deepest_joined) {
    if (const auto all = join(document_, wanted.schemas, is_guarded_)) return joined(*all, wanted, group);
  }
  cpp::AcceptTogether each{"all_of", {}};
  for (const SchemaId schema : wanted.schemas)
    each.functions.push_back(function({{schema}, wanted.words}, group));
  return each;
}

cpp::AcceptBody AcceptLowering::joined(const Joined& all, const Wanted& wanted, const std::string& group) {
  ++joined_;
  ++joined_depth_;
  cpp::AcceptBody body = together(all, wanted, group);
  --joined_depth_;
  return body;
}

/// The keywords that speak of the value itself, then the schemas that have to be asked by themselves.
cpp::AcceptBody AcceptLowering::together(const Joined& all, const Wanted& wanted, const std::string& group) {
  if (all.nothing) return cpp::AcceptNone{};
  cpp::AcceptBody itself = accept_value(*this, all, wanted, group);
  const auto* accept = std::get_if<cpp::Accept>(&itself);
  const bool says_nothing = accept != nullptr && std::holds_alternative<cpp::AcceptAny>(*accept);
  const bool folds = !says_nothing && can_fold(all);
  std::vector<cpp::Accept> others = accept_branches(*this, all, {wanted, group, folds});
  for (const SchemaId part : all.apart)
    others.push_back(cpp::AcceptCall{function({{part}, wanted.words}, group)});
  if (others.empty()) return itself;
  if ((says_nothing || folds) && others.size() == 1) return others[0];
  cpp::AcceptTogether each{"all_of", {}};
  if (!says_nothing) each.functions.push_back(add({wanted.schemas, wanted.words + " itself"}, group, itself));
  for (cpp::Accept& other : others) each.functions.push_back(called(std::move(other), wanted, group));
  return each;
}

/// Whether there is one union, and each of its branches can take in what stands beside it.
bool AcceptLowering::can_fold(const Joined& all) const {
  constexpr std::size_t most_members = 1000;  // that may be written out once more
  const std::vector<SchemaId>* branches = nullptr;
  std::size_t members = 0;
  for (const SchemaId part : all.parts) {
    const Schema& schema = document_.schema(part);
    members += schema.properties.size();
    if (all.settled.contains(part)) continue;
    if (schema.negation || schema.if_schema) return false;
    for (const auto* some : {&schema.any_of, &schema.one_of}) {
      if (some->empty()) continue;
      if (branches != nullptr) return false;
      branches = some;
    }
  }
  if (branches == nullptr || !all.apart.empty() || members * branches->size() > most_members) return false;
  return std::ranges::all_of(
      *branches, [&](SchemaId branch) { return join_branch(document_, all, join_one(branch)).has_value(); });
}

cpp::Accept AcceptLowering::expression_with(const Joined& base, const Wanted& branch,
                                            const std::string& group) {
  const auto all = join_branch(document_, base, join_one(branch.schemas[0]));
  if (!all) return expression(branch, group);
  cpp::AcceptBody body = together(*all, branch, group);
  const auto* accept = std::get_if<cpp::Accept>(&body);
  if (accept != nullptr && is_short(*accept)) return *accept;
  return cpp::AcceptCall{add(branch, group, std::move(body))};
}

std::string AcceptLowering::called(cpp::Accept accept, const Wanted& wanted, const std::string& group) {
  if (const auto* call = std::get_if<cpp::AcceptCall>(&accept)) return call->function;
  return add({wanted.schemas, wanted.words + " branch"}, group, std::move(accept));
}

std::set<json::Type> AcceptLowering::kinds(SchemaId schema) const {
  return kinds_of(document_, join_one(schema));
}

std::vector<cpp::Acceptor> lower_acceptors(const Document& document, CheckNames& names) {
  AcceptLowering lowering(document, names);
  for (const SchemaId id : std::vector(names.schemas())) {
    if (names.is_exported(id)) lowering.add_root(id);
  }
  return without_unused(with_shared(lowering.take()));
}

}  // namespace understudy::generator
