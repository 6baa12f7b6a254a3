#include "generator/lower/settle.h"

namespace understudy::generator {

std::optional<cpp::DeclarationId> held_by_value(const cpp::Models& models, cpp::TypeId id) {
  const cpp::Type& type = models.type(id);
  if (const auto* or_null = std::get_if<cpp::OrNull>(&type)) return held_by_value(models, or_null->value);
  if (const auto* open = std::get_if<cpp::Open>(&type)) return held_by_value(models, open->known);
  const auto* named = std::get_if<cpp::Named>(&type);
  if (named == nullptr) return std::nullopt;
  const auto* alias = std::get_if<cpp::Alias>(&models.declaration(named->declaration));
  return alias != nullptr ? held_by_value(models, alias->type) : named->declaration;
}

namespace {

/// Walks the alternatives of unions, and the unions beside members.
class Chains {
 public:
  Chains(cpp::Models& models, cpp::TypeId any)
      : models_(models), any_(any), states_(models.declarations.size(), State::unseen) {}

  void visit(cpp::DeclarationId id) {
    State& state = states_[static_cast<std::size_t>(id)];
    if (state != State::unseen) return;
    state = State::open;
    if (auto* one = std::get_if<cpp::Union>(&models_.declaration(id))) {
      for (cpp::Alternative& alternative : one->alternatives) {
        if (!closes(alternative.type)) continue;
        alternative.type = any_;
        cut_.push_back(id);
      }
    }
    if (auto* one = std::get_if<cpp::Struct>(&models_.declaration(id))) {
      if (std::erase_if(one->parts, [&](const cpp::Part& part) { return closes(part.type); }) > 0)
        one->rest = cpp::Rest::json;
    }
    states_[static_cast<std::size_t>(id)] = State::done;
  }

  std::vector<cpp::DeclarationId> take() { return std::move(cut_); }

 private:
  enum class State : std::uint8_t { unseen, open, done };

  bool closes(cpp::TypeId type) {
    const auto target = held_by_value(models_, type);
    if (!target) return false;
    if (states_[static_cast<std::size_t>(*target)] == State::open) return true;
    visit(*target);
    return false;
  }

  cpp::Models& models_;
  cpp::TypeId any_;
  std::vector<State> states_;
  std::vector<cpp::DeclarationId> cut_;
};

}  // namespace

std::vector<cpp::DeclarationId> cut_chains(cpp::Models& models, cpp::TypeId any) {
  Chains chains(models, any);
  for (std::size_t i = 0; i < models.declarations.size(); ++i)
    chains.visit(static_cast<cpp::DeclarationId>(i));
  return chains.take();
}

}  // namespace understudy::generator
