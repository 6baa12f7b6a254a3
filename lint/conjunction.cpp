#include "lint/conjunction.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

namespace understudy::lint {
namespace {

constexpr std::size_t most_parts = 200;

using NamedType = std::pair<Types, std::string_view>;
constexpr std::array<NamedType, 7> type_names{{{null_type, "null"},
                                               {boolean_type, "a boolean"},
                                               {number_types, "a number"},
                                               {integer_type, "an integer"},
                                               {string_type, "a string"},
                                               {array_type, "an array"},
                                               {object_type, "an object"}}};

void tighten(std::optional<Bound>& bound, const std::optional<json::Number>& value, bool is_open,
             bool is_low) {
  if (!value) return;
  const bool is_tighter = !bound || (is_low ? bound->value < *value : *value < bound->value) ||
                          (bound->value == *value && is_open);
  if (is_tighter) bound = Bound{*value, is_open};
}

}  // namespace

Types types_of(const openapi::Schema& schema) {
  if (schema.boolean) return *schema.boolean ? all_types : Types{0};
  const openapi::TypeSet& set = schema.types;
  if (!set.any()) return all_types;
  unsigned types = 0;
  if (set.null) types |= null_type;
  if (set.boolean) types |= boolean_type;
  if (set.integer) types |= integer_type;
  if (set.number) types |= number_types;
  if (set.string) types |= string_type;
  if (set.array) types |= array_type;
  if (set.object) types |= object_type;
  return static_cast<Types>(types);
}

std::string names_of(Types types) {
  std::vector<std::string_view> names;
  for (const auto& [bits, name] : type_names) {
    if ((types & bits) != bits) continue;
    names.push_back(name);
    types = static_cast<Types>(types & ~bits);
  }
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) text += i + 1 == names.size() ? " or " : ", ";
    text += names[i];
  }
  return text;
}

Types Conjunction::types() const {
  unsigned types = all_types;
  for (const openapi::Schema* part : parts) types &= types_of(*part);
  return static_cast<Types>(types);
}

Conjunction conjunction_of(const openapi::Document& document, openapi::SchemaId id) {
  Conjunction all;
  std::set<openapi::SchemaId> seen{id};
  std::vector<openapi::SchemaId> open{id};
  for (std::size_t at = 0; at < open.size(); ++at) {
    const openapi::Schema& schema = document.schema(open[at]);
    all.parts.push_back(&schema);
    if (all.parts.size() >= most_parts) {
      all.is_whole = false;
      return all;
    }
    if (schema.ref && seen.insert(*schema.ref).second) open.push_back(*schema.ref);
    for (const openapi::SchemaId part : schema.all_of) {
      if (seen.insert(part).second) open.push_back(part);
    }
  }
  return all;
}

Bounds number_bounds(const Conjunction& all) {
  Bounds bounds;
  for (const openapi::Schema* part : all.parts) {
    tighten(bounds.low, part->minimum, false, true);
    tighten(bounds.low, part->exclusive_minimum, true, true);
    tighten(bounds.high, part->maximum, false, false);
    tighten(bounds.high, part->exclusive_maximum, true, false);
  }
  return bounds;
}

std::uint64_t least(const Conjunction& all, Count low) {
  std::uint64_t found = 0;
  for (const openapi::Schema* part : all.parts) found = std::max(found, (part->*low).value_or(0));
  return found;
}

std::optional<std::uint64_t> most(const Conjunction& all, Count high) {
  std::optional<std::uint64_t> found;
  for (const openapi::Schema* part : all.parts) {
    if (part->*high) found = std::min(found.value_or(*(part->*high)), *(part->*high));
  }
  return found;
}

std::vector<openapi::SchemaId> members_named(const Conjunction& all, const std::string& name) {
  std::vector<openapi::SchemaId> found;
  for (const openapi::Schema* part : all.parts) {
    for (const auto& [each, id] : part->properties) {
      if (each == name) found.push_back(id);
    }
  }
  return found;
}

bool is_shut_out(const openapi::Document& document, const Conjunction& all, const std::string& name) {
  return std::ranges::any_of(all.parts, [&](const openapi::Schema* part) {
    const auto& rest = part->additional_properties;
    if (!rest || document.schema(*rest).boolean != false) return false;
    const bool is_listed =
        std::ranges::any_of(part->properties, [&](const auto& each) { return each.first == name; });
    // A pattern may let it in; compiling all of them for each name would take too long.
    return !is_listed && part->pattern_properties.empty();
  });
}

}  // namespace understudy::lint
