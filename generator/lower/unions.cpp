#include <algorithm>

#include "generator/lower/branch_words.h"
#include "generator/lower/models.h"
#include "openapi/naming.h"

namespace understudy::generator {

using openapi::Schema;
using openapi::SchemaId;

namespace {

/// Whether a branch demands the discriminator, and lets no other text through than its own names.
bool demands_its_names(const openapi::Document& document, const Schema& owner, SchemaId branch) {
  const Facts facts = facts_of(document, {branch});
  const std::string& tag = owner.discriminator->property;
  const auto property = std::ranges::find(facts.properties, tag, [](const auto& one) { return one.first; });
  if (!facts.required.contains(tag) || property == facts.properties.end()) return false;
  const auto values = facts_of(document, property->second).values;
  const auto names = openapi::branch_names(document, owner, branch);
  return values && std::ranges::all_of(*values, [&](const json::Value& value) {
           return value.is_string() && std::ranges::find(names, *value.string()) != names.end();
         });
}

/// `form data` for `multipart/form-data`.
std::string media_words(const std::string& type) {
  if (type.starts_with("application/x-www-form-urlencoded")) return "form";
  const std::string bare = type.substr(0, type.find(';'));
  return bare.substr(bare.find('/') + 1);
}

}  // namespace

/// A discriminator that names every branch decides where the branches see to it, else it is a hint: it never
/// changes a verdict. Without one the JSON type decides, where no two branches share one, else the branches'
/// own checks.
cpp::Selection ModelLowering::selection_of(const Choice& choice) const {
  const Schema& owner = document_.schema(choice.owner);
  const auto is_named = [&](SchemaId branch) {
    return !openapi::branch_names(document_, owner, branch).empty();
  };
  const auto is_sure = [&](SchemaId branch) { return demands_its_names(document_, owner, branch); };
  if (owner.discriminator && std::ranges::all_of(choice.branches, is_named)) {
    const bool decides = openapi::are_apart(document_, owner, choice.branches) &&
                         std::ranges::all_of(choice.branches, is_sure);
    return decides ? cpp::Selection::tag : cpp::Selection::hint;
  }
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
  const bool by_tag = result.selection == cpp::Selection::tag || result.selection == cpp::Selection::hint;
  const bool by_check = result.selection == cpp::Selection::check || result.selection == cpp::Selection::hint;
  if (by_tag) result.discriminator = owner.discriminator->property;
  const auto words = branch_words(document_, choice);
  for (std::size_t i = 0; i < choice.branches.size(); ++i) {
    const SchemaId schema = choice.branches[i];
    cpp::Branch branch;
    branch.alternative = i;
    if (by_tag) branch.tags = openapi::branch_names(document_, owner, schema);
    if (result.selection == cpp::Selection::kind) branch.kind = json_kind(facts_of(document_, {schema}));
    if (by_check) branch.check = check_name_(schema);
    result.alternatives.push_back({use({schema}, hint.inside(words[i])).type, false});
    result.branches.push_back(std::move(branch));
  }
  return result;
}

cpp::TypeId ModelLowering::either(const std::vector<openapi::MediaType>& content, const Hint& hint) {
  std::vector<SchemaId> schemas;
  for (const openapi::MediaType& media : content) schemas.push_back(*media.schema);
  if (const auto known = either_types_.find({schemas, hint.side}); known != either_types_.end())
    return known->second;
  cpp::Union result;
  result.name = claim(hint.words);
  result.doc = "What the media types of the body ask for; the first that fits.";
  const std::string outer = header_;
  if (hint.apart) declare_in(new_header(result.name));
  const auto place = reserve(result.name);
  for (const openapi::MediaType& media : content) {
    const Hint inside{hint.words + " " + media_words(media.type), hint.side};
    result.branches.push_back({{}, {}, check_name_(*media.schema), result.alternatives.size()});
    result.alternatives.push_back({standalone(*media.schema, inside), false});
  }
  declare_in(outer);
  models_.declaration(place) = std::move(result);
  return either_types_.emplace(std::pair(std::move(schemas), hint.side), add(cpp::Named{place}))
      .first->second;
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
  const Hint named{type_names_.claim_camel(hint.words), hint.side};
  const auto place = reserve(named.words);
  fill(place, facts, named, doc);
  return add(cpp::Named{place});
}

}  // namespace understudy::generator
