#include <algorithm>
#include <utility>

#include "openapi/sample/sampler.h"

namespace understudy::openapi {
namespace {

constexpr std::size_t most_members = 1'000;
constexpr std::size_t most_dropped = 64;

/// The names that have to be there, and those that `dependentRequired` asks for beside them.
std::set<std::string> required_names(const Parts& parts) {
  std::set<std::string> names;
  for (const Schema* part : parts) names.insert(part->required.begin(), part->required.end());
  std::vector<std::string> open(names.begin(), names.end());
  while (!open.empty()) {
    const std::string name = std::move(open.back());
    open.pop_back();
    for (const Schema* part : parts) {
      for (const auto& [trigger, others] : part->dependent_required) {
        if (trigger != name) continue;
        for (const std::string& other : others) {
          if (names.insert(other).second) open.push_back(other);
        }
      }
    }
  }
  return names;
}

/// Described members in the order of the schemas, then those that nothing describes.
std::vector<std::string> member_names(const Parts& parts, const std::set<std::string>& required) {
  std::vector<std::string> names;
  std::set<std::string> seen;
  const auto add = [&](const std::string& name) {
    if (seen.insert(name).second) names.push_back(name);
  };
  for (const Schema* part : parts) {
    for (const auto& property : part->properties) add(property.first);
  }
  for (const Schema* part : parts) std::ranges::for_each(part->required, add);
  for (const Schema* part : parts) {
    for (const auto& [trigger, others] : part->dependent_required) {
      if (seen.contains(trigger)) std::ranges::for_each(others, add);
    }
  }
  std::ranges::for_each(required, add);
  return names;
}

json::Object without(const json::Object& object, const std::string& name) {
  json::Object rest;
  for (const json::Member& member : object) {
    if (member.name != name) rest.append(member.name, member.value);
  }
  return rest;
}

}  // namespace

/// What the parts say about a member; nothing where one of them refuses it. Whose name a `patternProperties`
/// fits, only a judge can tell: the first of them is tried where nothing else is said.
std::optional<Ids> Sampler::member_schemas(const Parts& parts, const std::string& name) const {
  Ids ids;
  for (const Schema* part : parts) {
    const auto own = std::ranges::find(part->properties, name, &NamedSchemas::value_type::first);
    if (own != part->properties.end()) {
      ids.push_back(own->second);
    } else if (part->additional_properties && part->pattern_properties.empty()) {
      if (schema(*part->additional_properties).boolean == false) return std::nullopt;
      ids.push_back(*part->additional_properties);
    } else if (!part->pattern_properties.empty() && *obeys_) {
      ids.push_back(part->pattern_properties.front().second);
    }
  }
  return ids;
}

std::optional<json::Value> Sampler::make_object(const Aim& aim) {
  json::Object object;
  std::size_t most = most_members;
  std::size_t least = 0;
  for (const Schema* part : aim.parts) {
    most = std::min<std::size_t>(most, part->max_properties.value_or(most_members));
    least = std::max<std::size_t>(least, part->min_properties.value_or(0));
  }
  const std::set<std::string> required = required_names(aim.parts);
  if (required.size() > most) return std::nullopt;
  std::size_t room = most - required.size();  // for members that may be left out
  for (const std::string& name : member_names(aim.parts, required)) {
    const bool is_needed = required.contains(name);
    if (!is_needed && room == 0) continue;
    auto value = make_member(aim.parts, name, is_needed);
    if (!value && is_needed) return std::nullopt;
    if (!value) continue;
    object.append(name, *std::move(value));
    room -= is_needed ? 0 : 1;
  }
  if (!fill_up(aim.parts, least, object)) return std::nullopt;
  json::Value value(object);
  tell_apart(aim, value);
  return may_stand(aim, value) ? std::optional(std::move(value)) : with_fewer_members(aim, object);
}

/// Adds candidates that the other branches of a `oneOf` refuse: members that only those describe, of a type
/// that they do not take.
void Sampler::add_unlike_others(const Aim& aim, std::vector<json::Object>& candidates) const {
  std::set<std::string> foreign;
  for (const Taken& taken : aim.taken) {
    for (const Schema* part : all_parts_of(schema(taken.owner).one_of)) {
      for (const auto& property : part->properties) foreign.insert(property.first);
    }
  }
  for (const Schema* part : aim.parts) {
    for (const auto& property : part->properties) foreign.erase(property.first);
  }
  if (foreign.empty()) return;
  for (const json::Value& odd : {json::Value(0), json::Value("text")}) {
    json::Object object = candidates.front();
    for (const std::string& name : foreign) object.set(name, odd);
    candidates.push_back(std::move(object));
  }
}

/// The same without all the members that may be left out, or without one of them.
std::optional<json::Value> Sampler::with_fewer_members(const Aim& aim, const json::Object& full) const {
  const std::set<std::string> required = required_names(aim.parts);
  json::Object bare;
  std::vector<json::Object> candidates(1);
  for (const json::Member& member : full) {
    if (required.contains(member.name)) {
      bare.append(member.name, member.value);
    } else if (candidates.size() < most_dropped) {
      candidates.push_back(without(full, member.name));
    }
  }
  candidates.front() = std::move(bare);
  add_unlike_others(aim, candidates);
  for (json::Object& one : candidates) {
    json::Value value(std::move(one));
    tell_apart(aim, value);
    if (obeys(aim, value)) return value;
  }
  return std::nullopt;
}

std::optional<json::Value> Sampler::make_member(const Parts& parts, const std::string& name, bool is_needed) {
  const auto ids = member_schemas(parts, name);
  if (!ids) return std::nullopt;
  if (ids->empty()) return json::Value("text");
  if (!is_needed && depth_ > size_.deepest_options) return std::nullopt;
  if (times_on_path(*ids) > (is_needed ? 1 : 0)) return std::nullopt;
  return make(*ids);
}

/// Names for members that nothing describes: where there is a judge, first those that patterns speak of.
std::vector<std::string> Sampler::free_names(const Parts& parts) {
  std::vector<std::string> names;
  for (const Schema* part : parts) {
    if (!*obeys_) break;
    Candidates texts;
    for (const auto& [expression, id] : part->pattern_properties) {
      Schema named;
      named.pattern = expression;
      for (const json::Value& one : string_candidates({&named}, true)) texts.push_back(one);
    }
    if (part->property_names) {
      Ids ids{*part->property_names};
      expand(ids);
      const Parts named = parts_of(ids);
      for (const json::Value& one : written(named)) texts.push_back(one);
      for (const json::Value& one : string_candidates(named, true)) texts.push_back(one);
    }
    for (const json::Value& one : texts) {
      if (one.is_string()) names.push_back(*one.string());
    }
  }
  return names;
}

/// Members of free names until there are enough.
bool Sampler::fill_up(const Parts& parts, std::size_t least, json::Object& object) {
  if (least > most_members) return false;
  if (object.size() >= least) return true;
  for (const std::string& name : free_names(parts)) {
    if (object.size() >= least) return true;
    if (object.find(name) != nullptr) continue;
    if (auto value = make_member(parts, name, true)) object.append(name, *std::move(value));
  }
  for (std::size_t number = 1; object.size() < least; ++number) {
    const std::string name = "member" + std::to_string(number);
    auto value = make_member(parts, name, true);
    if (!value) return false;
    object.append(name, *std::move(value));
  }
  return true;
}

}  // namespace understudy::openapi
