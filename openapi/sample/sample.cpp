#include "openapi/sample.h"

#include <algorithm>
#include <utility>

#include "openapi/sample/prism.h"
#include "openapi/sample/sampler.h"

namespace understudy::openapi {
namespace {

constexpr std::size_t most_branches = 64;
constexpr std::size_t deepest = 40;
constexpr std::size_t few_steps = 200;
constexpr std::size_t most_steps = 50'000;

bool contains(const Ids& ids, SchemaId id) { return std::ranges::find(ids, id) != ids.end(); }

bool has_branches(const Schema& schema) {
  return !schema.one_of.empty() || !schema.any_of.empty() || schema.if_schema ||
         !schema.dependent_schemas.empty();
}

/// Each of the ways with each of the further steps.
std::vector<Ids> combined(const std::vector<Ids>& ways, const std::vector<Ids>& steps) {
  if (steps.empty()) return ways;
  std::vector<Ids> out;
  for (const Ids& way : ways) {
    for (const Ids& step : steps) {
      if (out.size() == most_branches) return out;
      out.push_back(way);
      out.back().insert(out.back().end(), step.begin(), step.end());
    }
  }
  return out;
}

std::vector<Ids> each_alone(const Ids& ids) {
  std::vector<Ids> out;
  for (const SchemaId id : ids) out.push_back({id});
  return out;
}

}  // namespace

Parts Sampler::parts_of(const Ids& ids) const {
  Parts parts;
  for (const SchemaId id : ids) parts.push_back(&schema(id));
  return parts;
}

/// Adds what references and `allOf` lead to.
void Sampler::expand(Ids& ids) const {
  for (std::size_t at = 0; at < ids.size(); ++at) {
    const Schema& one = schema(ids[at]);
    if (one.ref && !contains(ids, *one.ref)) ids.push_back(*one.ref);
    for (const SchemaId each : one.all_of) {
      if (!contains(ids, each)) ids.push_back(each);
    }
  }
}

Parts Sampler::all_parts_of(Ids ids) const {
  expand(ids);
  return parts_of(ids);
}

/// How often the path to this value has gone through one of these schemas already.
std::ptrdiff_t Sampler::times_on_path(Ids ids) const {
  expand(ids);
  std::ptrdiff_t most = 0;
  for (const SchemaId id : ids) most = std::max(most, std::ranges::count(path_, id));
  return most;
}

bool Sampler::obeys(const Aim& aim, const json::Value& value) const {
  if (!*obeys_) return true;
  if (++judged_ > most_judged) return false;
  return std::ranges::all_of(aim.roots, [&](SchemaId id) { return (*obeys_)(id, value); });
}

bool Sampler::may_stand(const Aim& aim, const json::Value& value) const {
  return !is_hard(aim.parts) || obeys(aim, value);
}

std::optional<json::Value> Sampler::first_of(const Aim& aim, const Candidates& candidates) const {
  for (const json::Value& one : candidates) {
    if (may_stand(aim, one)) return one;
  }
  return std::nullopt;
}

std::optional<json::Value> Sampler::written_for(const Aim& aim) const {
  for (json::Value& one : written(aim.parts)) {
    tell_apart(aim, one);
    if (obeys(aim, one)) return std::move(one);
  }
  return std::nullopt;
}

std::optional<json::Value> Sampler::make(const Ids& roots, const std::vector<Taken>& taken) {
  if (++steps_ > size_.most_steps || depth_ > deepest) return std::nullopt;
  Ids ids;
  for (const SchemaId root : roots) {  // one after the other, so that members keep their order
    if (!contains(ids, root)) ids.push_back(root);
    expand(ids);
  }
  const Parts parts = parts_of(ids);
  if (std::ranges::any_of(parts, [](const Schema* part) { return part->boolean == false; }))
    return std::nullopt;
  const Aim aim{roots, parts, taken};
  for (const SchemaId id : ids) {
    if (has_branches(schema(id)) && std::ranges::find(taken, id, &Taken::owner) == taken.end())
      return make_branch(aim, id);
  }
  if (auto value = written_for(aim)) return value;
  if (is_closed_list(parts)) return std::nullopt;
  ++depth_;
  const std::size_t before = path_.size();
  path_.insert(path_.end(), ids.begin(), ids.end());
  auto value = make_typed(aim);
  path_.resize(before);
  --depth_;
  return value;
}

/// The ways through a schema's `oneOf`, `anyOf`, `if` and `dependentSchemas`.
std::vector<Ids> Sampler::branches_of(SchemaId owner) const {
  const Schema& holder = schema(owner);
  std::vector<Ids> ways = combined({{}}, each_alone(holder.one_of));
  ways = combined(ways, each_alone(holder.any_of));
  if (holder.if_schema) {
    Ids yes{*holder.if_schema};
    if (holder.then_schema) yes.push_back(*holder.then_schema);
    Ids no;
    if (holder.else_schema) no.push_back(*holder.else_schema);
    ways = combined(ways, {yes, no});
  }
  if (!holder.dependent_schemas.empty()) {
    Ids all;
    for (const auto& [name, id] : holder.dependent_schemas) all.push_back(id);
    ways = combined(ways, {all, {}});
  }
  return ways;
}

/// The value of the first branch of a union that has one. What the document writes down for the whole
/// comes before.
std::optional<json::Value> Sampler::make_branch(const Aim& aim, SchemaId owner) {
  if (auto value = written_for(aim)) return value;
  for (const Ids& branch : branches_of(owner)) {
    if (std::ranges::any_of(branch, [&](SchemaId id) { return std::ranges::count(path_, id) > 1; })) continue;
    Ids with = aim.roots;
    with.insert(with.end(), branch.begin(), branch.end());
    std::vector<Taken> taken = aim.taken;
    taken.push_back({owner, branch});
    if (auto value = make(with, taken)) return value;
  }
  return std::nullopt;
}

/// Whether the branch lets the discriminator have the name; the names of schemas, which stand for those that
/// a document does not give, are often none of its values.
bool Sampler::lets_name(const Taken& taken, const std::string& property, const std::string& name) const {
  const Parts parts = all_parts_of(taken.branch);
  return std::ranges::all_of(parts, [&](const Schema* part) {
    const auto own = std::ranges::find(part->properties, property, &NamedSchemas::value_type::first);
    if (own == part->properties.end()) return true;
    const Parts told = all_parts_of({own->second});
    return std::ranges::all_of(told, [&](const Schema* one) { return allows(*one, json::Value(name)); });
  });
}

/// Puts the name of the branch where the discriminator looks for it.
void Sampler::tell_apart(const Taken& taken, json::Value& value) const {
  const auto& discriminator = schema(taken.owner).discriminator;
  json::Object* object = value.object();
  if (object == nullptr || !discriminator || taken.branch.empty()) return;
  const SchemaId branch = taken.branch.front();
  const SchemaId target = schema(branch).ref.value_or(branch);
  for (const auto& [name, id] : discriminator->mapping) {
    if (id != target && id != branch) continue;
    if (lets_name(taken, discriminator->property, name)) object->set(discriminator->property, name);
    return;
  }
}

void Sampler::tell_apart(const Aim& aim, json::Value& value) const {
  for (const Taken& one : aim.taken) tell_apart(one, value);
}

/// A value of one of the types that are allowed; where none is named, of any type that is not refused.
std::optional<json::Value> Sampler::make_typed(const Aim& aim) {
  auto value = make_of_type(aim, types_of(aim.parts));
  const bool is_said = std::ranges::any_of(aim.parts, [](const Schema* part) { return part->types.any(); });
  if (value || is_said || !*obeys_) return value;
  return make_of_type(aim, {true, true, true, true, true, true, true, false});
}

std::optional<json::Value> Sampler::make_of_type(const Aim& aim, const TypeSet& types) {
  std::optional<json::Value> value;
  if (types.object) value = make_object(aim);
  if (!value && types.array) value = make_array(aim);
  if (!value && types.string) value = first_of(aim, string_candidates(aim.parts, false));
  if (!value && types.string && *obeys_) value = first_of(aim, string_candidates(aim.parts, true));
  if (!value && types.number) value = first_of(aim, number_candidates(aim.parts, false));
  if (!value && types.integer) value = first_of(aim, number_candidates(aim.parts, true));
  if (!value && types.boolean) value = first_of(aim, {json::Value(true), json::Value(false)});
  if (!value && types.null) value = first_of(aim, {json::Value()});
  return value;
}

namespace {

/// A value of a size that a reader takes in: where all that may be there makes it larger, that is left out
/// deep down, and then further up.
std::optional<json::Value> made(const Document& document, SchemaId schema, const Obeys& obeys) {
  for (const std::size_t depth : {deepest, std::size_t{4}, std::size_t{3}, std::size_t{2}}) {
    Sampler sampler(document, obeys, {few_steps, depth});
    auto value = sampler.make({schema});
    if (!sampler.ran_out()) return value;
  }
  return Sampler(document, obeys, {most_steps, 1}).make({schema});
}

}  // namespace

std::optional<json::Value> sample(const Document& document, SchemaId schema, const Obeys& obeys) {
  if (document.samples == Samples::as_prism) return prism_sample(document, schema);
  if (obeys) {
    auto value = made(document, schema, obeys);
    if (value && obeys(schema, *value)) return value;
  }
  return made(document, schema, {});
}

}  // namespace understudy::openapi
