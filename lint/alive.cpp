#include "lint/alive.h"

#include <algorithm>
#include <set>
#include <utility>

namespace understudy::lint {
namespace {

using openapi::Schema;
using openapi::SchemaId;

std::string quoted(const std::string& text) { return "`" + text + "`"; }

/// Takes types away and keeps the first reason for it.
void kill(Alive& alive, Types types, const std::string& why) {
  if (why.empty() || (alive.types & types) == 0) return;
  if (alive.why.empty()) alive.why = why;
  alive.types = static_cast<Types>(alive.types & ~types);
}

std::string fault_of_number(const Conjunction& all) {
  const Bounds bounds = number_bounds(all);
  if (!bounds.low || !bounds.high) return "";
  const Bound& low = *bounds.low;
  const Bound& high = *bounds.high;
  const bool is_open = low.is_open || high.is_open;
  if (low.value < high.value || (low.value == high.value && !is_open)) return "";
  return std::string("a number has to be ") + (low.is_open ? "above " : "at least ") + low.value.text() +
         " and " + (high.is_open ? "below " : "at most ") + high.value.text();
}

std::string fault_of_count(const Conjunction& all, Count low, Count high, const std::string& what) {
  const std::uint64_t least_count = least(all, low);
  const auto most_count = most(all, high);
  if (!most_count || least_count <= *most_count) return "";
  return what + " has to have at least " + std::to_string(least_count) + " and at most " +
         std::to_string(*most_count);
}

/// The schema that a part has for the item of this index.
std::optional<SchemaId> item_of(const Schema& part, std::uint64_t index) {
  return index < part.prefix_items.size() ? part.prefix_items[static_cast<std::size_t>(index)] : part.items;
}

/// Of the items that an array has to have, those that schemas tell apart.
std::vector<SchemaId> needed_items(const Conjunction& all) {
  std::vector<SchemaId> found;
  const std::uint64_t needed = least(all, &Schema::min_items);
  for (const Schema* part : all.parts) {
    const std::uint64_t told_apart = std::min<std::uint64_t>(needed, part->prefix_items.size() + 1);
    for (std::uint64_t i = 0; i < told_apart; ++i) {
      if (const auto id = item_of(*part, i)) found.push_back(*id);
    }
  }
  return found;
}

std::string fault_of_array(const Conjunction& all, const TypesOf& types_inside) {
  std::string fault = fault_of_count(all, &Schema::min_items, &Schema::max_items, "an array");
  if (!fault.empty()) return fault + " items";
  const auto has_none = [&](SchemaId id) { return types_inside(id) == 0; };
  return std::ranges::any_of(needed_items(all), has_none)
             ? "an array has to have an item whose schema nothing fits"
             : "";
}

std::set<std::string> required_names(const Conjunction& all) {
  std::set<std::string> names;
  for (const Schema* part : all.parts) names.insert(part->required.begin(), part->required.end());
  return names;
}

std::string fault_of_object(const openapi::Document& document, const Conjunction& all,
                            const TypesOf& types_inside) {
  std::string fault = fault_of_count(all, &Schema::min_properties, &Schema::max_properties, "an object");
  if (!fault.empty()) return fault + " members";
  const std::set<std::string> names = required_names(all);
  const auto most_members = most(all, &Schema::max_properties);
  if (most_members && names.size() > *most_members) {
    return std::to_string(names.size()) + " members are required, and " + std::to_string(*most_members) +
           " allowed";
  }
  for (const std::string& name : names) {
    if (is_shut_out(document, all, name))
      return "the member " + quoted(name) + " is required, but `additionalProperties: false` shuts it out";
    for (const SchemaId id : members_named(all, name)) {
      if (types_inside(id) == 0)
        return "the member " + quoted(name) + " is required, and nothing fits its schema";
    }
  }
  return "";
}

Types types_of_any(const std::vector<SchemaId>& branches, const TypesOf& types_inside) {
  unsigned types = 0;
  for (const SchemaId branch : branches) types |= types_inside(branch);
  return static_cast<Types>(types);
}

void meet_branches(Alive& alive, const std::vector<SchemaId>& branches, const std::string& keyword,
                   const TypesOf& types_inside) {
  if (branches.empty()) return;
  const Types types = types_of_any(branches, types_inside);
  const Types lost = static_cast<Types>(alive.types & ~types);
  kill(alive, lost, "no branch of " + quoted(keyword) + " takes " + names_of(lost));
}

}  // namespace

Alive alive_types(const openapi::Document& document, const Conjunction& all, const TypesOf& types_inside) {
  Alive alive;
  alive.types = all.types();
  if (alive.types == 0)
    alive.why = "the types that it and the schemas it is made of allow have none in common";
  kill(alive, number_types, fault_of_number(all));
  const std::string of_length = fault_of_count(all, &Schema::min_length, &Schema::max_length, "a string");
  kill(alive, string_type, of_length.empty() ? "" : of_length + " characters");
  kill(alive, array_type, fault_of_array(all, types_inside));
  kill(alive, object_type, fault_of_object(document, all, types_inside));
  for (const Schema* part : all.parts) {
    meet_branches(alive, part->any_of, "anyOf", types_inside);
    meet_branches(alive, part->one_of, "oneOf", types_inside);
  }
  return alive;
}

std::vector<SchemaId> lacking(const Conjunction& all, const TypesOf& types_inside) {
  std::vector<SchemaId> asked = needed_items(all);
  for (const Schema* part : all.parts) {
    if (part->ref) asked.push_back(*part->ref);
    for (const auto* list : {&part->all_of, &part->any_of, &part->one_of}) {
      asked.insert(asked.end(), list->begin(), list->end());
    }
  }
  for (const std::string& name : required_names(all)) {
    const auto members = members_named(all, name);
    asked.insert(asked.end(), members.begin(), members.end());
  }
  std::erase_if(asked, [&](SchemaId id) { return types_inside(id) != 0; });
  return asked;
}

}  // namespace understudy::lint
