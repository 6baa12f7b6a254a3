#include <algorithm>

#include "generator/lower/models.h"
#include "openapi/naming.h"

namespace understudy::generator {

using openapi::Schema;
using openapi::SchemaId;

/// A discriminator decides where it names every branch; else the JSON type, where no two branches share one;
/// else the branches' own checks.
cpp::Selection ModelLowering::selection_of(const Choice& choice) const {
  const Schema& owner = document_.schema(choice.owner);
  const auto is_named = [&](SchemaId branch) {
    return !openapi::branch_names(document_, owner, branch).empty();
  };
  if (owner.discriminator && std::ranges::all_of(choice.branches, is_named)) return cpp::Selection::tag;
  std::vector<std::string> kinds;
  for (const SchemaId branch : choice.branches) {
    const std::string kind = json_kind(facts_of(document_, {branch}));
    if (kind.empty() || std::ranges::find(kinds, kind) != kinds.end()) return cpp::Selection::check;
    kinds.push_back(kind);
  }
  return cpp::Selection::kind;
}

cpp::Union ModelLowering::choice_union(const Choice& choice, const Hint& hint, const std::string& doc) {
  cpp::Union result;
  result.name = hint.words;
  result.doc = doc;
  result.selection = selection_of(choice);
  const Schema owner = document_.schema(choice.owner);
  if (result.selection == cpp::Selection::tag) result.discriminator = owner.discriminator->property;
  for (std::size_t i = 0; i < choice.branches.size(); ++i) {
    const SchemaId schema = choice.branches[i];
    cpp::Branch branch;
    branch.alternative = i;
    if (result.selection == cpp::Selection::tag)
      branch.tags = openapi::branch_names(document_, owner, schema);
    if (result.selection == cpp::Selection::kind) branch.kind = json_kind(facts_of(document_, {schema}));
    if (result.selection == cpp::Selection::check) branch.check = check_name_(schema);
    result.alternatives.push_back(
        {use({schema}, hint.inside("option " + std::to_string(i + 1))).type, false});
    result.branches.push_back(std::move(branch));
  }
  return result;
}

cpp::Union ModelLowering::several_union(const Facts& facts, const Hint& hint, const std::string& doc) {
  cpp::Union result;
  result.name = hint.words;
  result.doc = doc;
  result.selection = cpp::Selection::kind;
  for (const std::string& type : type_names(facts.types)) {
    Facts only = facts;
    only.types = {};
    only.types.boolean = type == "boolean";
    only.types.integer = type == "integer";
    only.types.number = type == "number";
    only.types.string = type == "string";
    only.types.array = type == "array";
    only.types.object = type == "object";
    result.branches.push_back({{}, type == "integer" ? "number" : type, {}, result.alternatives.size()});
    result.alternatives.push_back({alternative(only, hint.inside(type), doc), false});
  }
  return result;
}

/// The type for those values of several types that are of one.
cpp::TypeId ModelLowering::alternative(const Facts& facts, const Hint& hint, const std::string& doc) {
  const Kind kind = judge(facts).kind;
  if (kind != Kind::structure && kind != Kind::tuple) return undeclared(facts, {}, hint);
  const auto place = static_cast<cpp::DeclarationId>(models_.declarations.size());
  const Hint named{type_names_.claim_camel(hint.words), hint.side};
  models_.declarations.push_back(cpp::Alias{named.words, {}, {}});
  fill(place, facts, named, doc);
  return add(cpp::Named{place});
}

}  // namespace understudy::generator
