#include <algorithm>

#include "openapi/sample/sampler.h"

namespace understudy::openapi {
namespace {

bool has_type(const TypeSet& types, const json::Value& value) {
  switch (value.type()) {
    case json::Type::null:
      return types.null;
    case json::Type::boolean:
      return types.boolean;
    case json::Type::number:
      return types.number || (types.integer && value.number()->is_integer());
    case json::Type::string:
      return types.string;
    case json::Type::array:
      return types.array;
    case json::Type::object:
      return types.object;
  }
  return false;
}

/// A value that stands in a schema, and where it is one of its enumeration, which may have thousands, that
/// schema.
struct Written {
  const json::Value* value;
  const Schema* enumerated = nullptr;
};

/// Whether `type` and `const` let the value stand.
bool allows_outside_of_list(const Schema& part, const json::Value& value) {
  return (!part.types.any() || has_type(part.types, value)) && (!part.constant || *part.constant == value);
}

bool allows(const Schema& part, const Written& written) {
  return written.enumerated == &part ? allows_outside_of_list(part, *written.value)
                                     : understudy::openapi::allows(part, *written.value);
}

}  // namespace

bool allows(const Schema& part, const json::Value& value) {
  if (!allows_outside_of_list(part, value)) return false;
  return !part.enumeration || std::ranges::find(*part.enumeration, value) != part.enumeration->end();
}

Candidates written(const Parts& parts) {
  std::vector<Written> candidates;
  for (const Schema* part : parts) {
    if (part->default_value) candidates.push_back({&*part->default_value});
  }
  for (const Schema* part : parts) {
    if (part->constant) candidates.push_back({&*part->constant});
    if (!part->enumeration) continue;
    for (const json::Value& value : *part->enumeration) candidates.push_back({&value, part});
  }
  for (const Schema* part : parts) {
    for (const json::Value& value : part->examples) candidates.push_back({&value});
  }
  Candidates standing;
  for (const Written& candidate : candidates) {
    if (std::ranges::all_of(parts, [&](const Schema* part) { return allows(*part, candidate); }))
      standing.push_back(*candidate.value);
  }
  return standing;
}

bool is_hard(const Parts& parts) {
  return std::ranges::any_of(parts, [](const Schema* part) {
    return part->pattern || !part->format.empty() || !part->content_media_type.empty() ||
           part->content_schema || part->contains || part->unique_items || part->unevaluated_items ||
           part->unevaluated_properties || !part->pattern_properties.empty() || part->property_names ||
           !part->dependent_required.empty() || !part->dependent_schemas.empty() || !part->any_of.empty() ||
           !part->one_of.empty() || part->negation || part->if_schema;
  });
}

bool is_closed_list(const Parts& parts) {
  return std::ranges::any_of(parts, [](const Schema* part) { return part->enumeration || part->constant; });
}

TypeSet types_of(const Parts& parts) {
  TypeSet types{true, true, true, true, true, true, true, false};
  bool is_said = false;
  for (const Schema* part : parts) {
    const TypeSet& own = part->types;
    if (!own.any()) continue;
    is_said = true;
    types.integer &= own.integer || own.number;
    types.number &= own.number;
    types.null &= own.null;
    types.boolean &= own.boolean;
    types.string &= own.string;
    types.array &= own.array;
    types.object &= own.object;
  }
  if (is_said) return types;
  TypeSet guess;
  for (const Schema* part : parts) {
    guess.array |= part->items || !part->prefix_items.empty() || part->min_items || part->contains;
    guess.string |= part->pattern || !part->format.empty() || part->min_length || part->max_length;
    guess.number |= part->minimum || part->maximum || part->multiple_of || part->exclusive_minimum ||
                    part->exclusive_maximum;
    guess.object |= !part->properties.empty() || !part->required.empty() || part->additional_properties;
  }
  guess.object |= !guess.any();
  return guess;
}

}  // namespace understudy::openapi
