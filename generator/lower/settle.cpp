#include "generator/lower/settle.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "generator/lower/boxes.h"
#include "generator/lower/cycles.h"
#include "generator/lower/models.h"
#include "generator/lower/overloaded.h"

namespace understudy::generator {

using cpp::DeclarationId;
using cpp::Models;
using cpp::TypeId;

namespace {

/// The alias that a type names first, also inside of a list or a map.
std::optional<DeclarationId> next_alias(const Models& models, TypeId id) {
  return std::visit(overloaded{[](cpp::Scalar) { return std::optional<DeclarationId>(); },
                               [&](cpp::Named named) {
                                 const bool is_alias = std::holds_alternative<cpp::Alias>(
                                     models.declaration(named.declaration));
                                 return is_alias ? std::optional(named.declaration) : std::nullopt;
                               },
                               [&](cpp::List list) { return next_alias(models, list.item); },
                               [&](cpp::Map map) { return next_alias(models, map.item); },
                               [&](cpp::OrNull or_null) { return next_alias(models, or_null.value); },
                               [&](cpp::Open open) { return next_alias(models, open.known); }},
                    models.type(id));
}

/// A struct around a list or a map of itself; none for an alias of anything else.
std::optional<cpp::Declaration> wrapped(const Models& models, const cpp::Alias& alias) {
  if (const auto* list = std::get_if<cpp::List>(&models.type(alias.type)))
    return cpp::Tuple{alias.name, alias.doc, {}, list->item};
  if (const auto* map = std::get_if<cpp::Map>(&models.type(alias.type))) {
    cpp::Struct around;
    around.name = alias.name;
    around.doc = alias.doc;
    around.rest = cpp::Rest::typed;
    around.rest_type = map->item;
    around.ordered = true;
    return around;
  }
  return std::nullopt;
}

/// Whether an alias leads back to itself, by way of lists and maps too.
bool leads_back(const Models& models, std::size_t index) {
  const auto* alias = std::get_if<cpp::Alias>(&models.declarations[index]);
  std::set<DeclarationId> seen{static_cast<DeclarationId>(index)};
  for (auto next = alias ? next_alias(models, alias->type) : std::nullopt; next;) {
    if (static_cast<std::size_t>(*next) == index) return true;
    if (!seen.insert(*next).second) return false;
    next = next_alias(models, std::get<cpp::Alias>(models.declaration(*next)).type);
  }
  return false;
}

/// `using Tree = std::vector<Tree>` is no C++: such an alias becomes a struct, or a JSON value.
std::vector<DeclarationId> cut_alias_cycles(Models& models) {
  std::vector<DeclarationId> cut;
  models.types.push_back(cpp::Scalar::any);
  const auto any = static_cast<TypeId>(models.types.size() - 1);
  for (std::size_t i = 0; i < models.declarations.size(); ++i) {
    if (!leads_back(models, i)) continue;
    auto& alias = std::get<cpp::Alias>(models.declarations[i]);
    if (auto around = wrapped(models, alias)) {
      models.declarations[i] = *std::move(around);
    } else {
      alias.type = any;
      cut.push_back(static_cast<DeclarationId>(i));
    }
  }
  return cut;
}

/// A spelling that two types share where C++ cannot tell them apart.
std::string spelling(const Models& models, TypeId id) {
  return std::visit(
      overloaded{[](cpp::Scalar scalar) { return std::to_string(static_cast<int>(scalar)); },
                 [&](cpp::Named named) {
                   const auto* alias = std::get_if<cpp::Alias>(&models.declaration(named.declaration));
                   if (alias != nullptr) return spelling(models, alias->type);
                   return "#" + std::to_string(static_cast<std::uint32_t>(named.declaration));
                 },
                 [&](cpp::List list) { return "list of " + spelling(models, list.item); },
                 [&](cpp::Map map) { return "map of " + spelling(models, map.item); },
                 [&](cpp::OrNull or_null) { return "null or " + spelling(models, or_null.value); },
                 [&](cpp::Open open) { return "open " + spelling(models, open.known); }},
      models.type(id));
}

void merge_equal_alternatives(const Models& models, cpp::Union& one) {
  std::vector<cpp::Alternative> kept;
  std::vector<std::string> spellings;
  std::vector<std::size_t> moved;
  for (const cpp::Alternative& alternative : one.alternatives) {
    const std::string text = spelling(models, alternative.type);
    const auto known = std::ranges::find(spellings, text);
    moved.push_back(static_cast<std::size_t>(known - spellings.begin()));
    if (known != spellings.end()) continue;
    spellings.push_back(text);
    kept.push_back(alternative);
  }
  for (cpp::Branch& branch : one.branches) branch.alternative = moved[branch.alternative];
  one.alternatives = std::move(kept);
}

/// The types that a declaration names, by their indexes and in order; for an alias what it stands for.
void collect(const Models& models, TypeId id, std::vector<std::size_t>& out) {
  std::visit(overloaded{[](cpp::Scalar) {},
                        [&](cpp::Named named) {
                          const auto* alias = std::get_if<cpp::Alias>(&models.declaration(named.declaration));
                          if (alias != nullptr) return collect(models, alias->type, out);
                          out.push_back(static_cast<std::size_t>(named.declaration));
                        },
                        [&](cpp::List list) { collect(models, list.item, out); },
                        [&](cpp::Map map) { collect(models, map.item, out); },
                        [&](cpp::OrNull or_null) { collect(models, or_null.value, out); },
                        [&](cpp::Open open) { collect(models, open.known, out); }},
             models.type(id));
}

std::vector<std::size_t> mentioned(const Models& models, const cpp::Declaration& declaration) {
  std::vector<std::size_t> out;
  if (const auto* one = std::get_if<cpp::Struct>(&declaration)) {
    for (const cpp::Member& member : one->members) collect(models, member.type, out);
    for (const cpp::Part& part : one->parts) collect(models, part.type, out);
    if (one->rest == cpp::Rest::typed) collect(models, one->rest_type, out);
  }
  if (const auto* one = std::get_if<cpp::Tuple>(&declaration)) {
    for (const cpp::Member& member : one->members) collect(models, member.type, out);
    if (one->rest) collect(models, *one->rest, out);
  }
  if (const auto* one = std::get_if<cpp::Union>(&declaration)) {
    for (const cpp::Alternative& alternative : one->alternatives) collect(models, alternative.type, out);
  }
  return out;
}

Needs needs_of(const Models& models) {
  Needs needs;
  for (const cpp::Declaration& declaration : models.declarations)
    needs.push_back(mentioned(models, declaration));
  return needs;
}

/// Puts what a type needs before it, and otherwise keeps the document's order. Inside a cycle only what is
/// held by value is needed.
class Ordering {
 public:
  Ordering(Models& models, const Needs& needs, const Cycles& cycles)
      : models_(models), needs_(needs), cycles_(cycles), seen_(models.declarations.size()) {}

  void visit(DeclarationId id) {
    const auto index = static_cast<std::size_t>(id);
    if (seen_[index]) return;
    seen_[index] = true;
    if (const auto* alias = std::get_if<cpp::Alias>(&models_.declaration(id))) {
      if (const auto first = next_alias(models_, alias->type)) visit(*first);
    }
    for (const Held& held : held_types(models_.declaration(id))) {
      const auto target = held_by_value(models_, *held.type);
      if (target && !*held.boxed) visit(*target);
    }
    for (const std::size_t one : needs_[index]) {
      if (!cycles_.same(one, index)) visit_cycle(one);
    }
    models_.order.push_back(id);
  }

 private:
  /// A type is of use to others once all those are complete that it stands in a circle with.
  void visit_cycle(std::size_t one) {
    for (const std::size_t member : cycles_.members(one)) visit(static_cast<DeclarationId>(member));
  }

  Models& models_;
  const Needs& needs_;
  const Cycles& cycles_;
  std::vector<bool> seen_;
};

void mark_recursive(Models& models, const Cycles& cycles) {
  for (std::size_t i = 0; i < models.declarations.size(); ++i) {
    const bool recursive = cycles.closes(i);
    if (auto* one = std::get_if<cpp::Struct>(&models.declarations[i])) one->recursive = recursive;
    if (auto* one = std::get_if<cpp::Tuple>(&models.declarations[i])) one->recursive = recursive;
    if (auto* one = std::get_if<cpp::Union>(&models.declarations[i])) one->recursive = recursive;
  }
}

}  // namespace

std::vector<DeclarationId> settle(Models& models) {
  auto cut = cut_alias_cycles(models);
  const auto any = static_cast<TypeId>(models.types.size() - 1);
  for (const DeclarationId id : cut_chains(models, any)) cut.push_back(id);
  for (cpp::Declaration& declaration : models.declarations) {
    if (auto* one = std::get_if<cpp::Union>(&declaration)) merge_equal_alternatives(models, *one);
  }
  box_circles(models);
  const Needs needs = needs_of(models);
  const Cycles cycles(needs);
  Ordering ordering(models, needs, cycles);
  for (std::size_t i = 0; i < models.declarations.size(); ++i) ordering.visit(static_cast<DeclarationId>(i));
  mark_recursive(models, cycles);
  return cut;
}

}  // namespace understudy::generator
