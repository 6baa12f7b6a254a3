#include "generator/lower/boxes.h"

#include "generator/lower/cycles.h"
#include "generator/lower/overloaded.h"
#include "generator/lower/settle.h"

namespace understudy::generator {

using cpp::DeclarationId;
using cpp::Models;
using cpp::TypeId;

namespace {

/// What a type says when the names for another one are spelled out, so that a header can do without them.
TypeId without_aliases(Models& models, TypeId id) {
  const cpp::Type type = models.type(id);
  const auto around = [&](auto wrapper, TypeId inner) {
    const TypeId plain = without_aliases(models, inner);
    if (plain == inner) return id;
    models.types.push_back(decltype(wrapper){plain});
    return static_cast<TypeId>(models.types.size() - 1);
  };
  if (const auto* or_null = std::get_if<cpp::OrNull>(&type)) return around(*or_null, or_null->value);
  if (const auto* open = std::get_if<cpp::Open>(&type)) return around(*open, open->known);
  const auto* named = std::get_if<cpp::Named>(&type);
  const auto* alias =
      named == nullptr ? nullptr : std::get_if<cpp::Alias>(&models.declaration(named->declaration));
  return alias == nullptr ? id : without_aliases(models, alias->type);
}

/// For each declaration, those that its values hold by value.
Needs values_of(Models& models) {
  Needs needs;
  for (cpp::Declaration& declaration : models.declarations) {
    auto& targets = needs.emplace_back();
    for (const Held& held : held_types(declaration)) {
      if (const auto target = held_by_value(models, *held.type))
        targets.push_back(static_cast<std::size_t>(*target));
    }
  }
  return needs;
}

void box_between_components(Models& models) {
  const Cycles circles(values_of(models));
  for (std::size_t i = 0; i < models.declarations.size(); ++i) {
    for (const Held& held : held_types(models.declarations[i])) {
      const auto target = held_by_value(models, *held.type);
      if (!target || !circles.same(i, static_cast<std::size_t>(*target))) continue;
      if (models.owners[i] == models.owner(*target)) continue;
      *held.boxed = true;
      *held.type = without_aliases(models, *held.type);
    }
  }
}

/// Walks the by-value edges in document order; one that leads back to where the walk came from is boxed.
class Boxing {
 public:
  explicit Boxing(Models& models) : models_(models), states_(models.declarations.size(), State::unseen) {}

  void visit(DeclarationId id) {
    State& state = states_[static_cast<std::size_t>(id)];
    if (state != State::unseen) return;
    state = State::open;
    for (const Held& held : held_types(models_.declaration(id))) {
      const auto target = held_by_value(models_, *held.type);
      if (!target || *held.boxed) continue;
      *held.boxed = states_[static_cast<std::size_t>(*target)] == State::open;
      visit(*target);
    }
    state = State::done;
  }

 private:
  enum class State : std::uint8_t { unseen, open, done };

  Models& models_;
  std::vector<State> states_;
};

}  // namespace

std::vector<Held> held_types(cpp::Declaration& declaration) {
  std::vector<Held> out;
  if (auto* one = std::get_if<cpp::Struct>(&declaration)) {
    for (cpp::Member& member : one->members) out.push_back({&member.type, &member.boxed});
    for (cpp::Part& part : one->parts) out.push_back({&part.type, &part.boxed});
  }
  if (auto* one = std::get_if<cpp::Tuple>(&declaration)) {
    for (cpp::Member& member : one->members) out.push_back({&member.type, &member.boxed});
  }
  if (auto* one = std::get_if<cpp::Union>(&declaration)) {
    for (cpp::Alternative& alternative : one->alternatives)
      out.push_back({&alternative.type, &alternative.boxed});
  }
  return out;
}

std::vector<TypeId> boxed_types(const cpp::Declaration& declaration) {
  std::vector<TypeId> out;
  cpp::Declaration copy = declaration;
  for (const Held& held : held_types(copy)) {
    if (*held.boxed) out.push_back(*held.type);
  }
  return out;
}

void box_circles(Models& models) {
  box_between_components(models);
  Boxing inside(models);
  for (std::size_t i = 0; i < models.declarations.size(); ++i) inside.visit(static_cast<DeclarationId>(i));
}

}  // namespace understudy::generator
