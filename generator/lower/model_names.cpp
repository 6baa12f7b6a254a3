#include <algorithm>

#include "generator/lower/models.h"
#include "generator/lower/place_words.h"

namespace understudy::generator {

using openapi::SchemaId;

/// A component that keeps its name goes before those whose names are made.
void ModelLowering::name_components() {
  for (const bool made : {false, true}) {
    for (const auto& [name, id] : document_.components) {
      for (const Side side : sides_of(id)) {
        const auto place = components_.at({id, side});
        if ((side != Side::both) != made || component_names_.contains(place)) continue;
        component_names_.emplace(place, type_names_.claim_camel(hint_for(name, side).words));
      }
    }
  }
}

void ModelLowering::name_scopes() {
  const auto add = [&](const openapi::Operation& operation) {
    const std::string name = upper_camel(operation.id);
    // A struct cannot hold a type of its own name.
    const bool is_taken_inside = name == "Request" || name == "Response";
    scopes_.push_back(claim(is_taken_inside ? operation.id + " operation" : operation.id));
  };
  for (const openapi::Operation& operation : document_.operations) add(operation);
  for (const openapi::Operation& webhook : document_.webhooks) add(webhook);
  for (const openapi::Callback& callback : document_.callbacks) add(callback.operation);
}

/// The schema that a component stands for where it says nothing itself.
std::optional<SchemaId> ModelLowering::target_of(SchemaId component) const {
  const Conjunction core = essence(document_, {component});
  return core.size() == 1 && core[0] != component ? std::optional(core[0]) : std::nullopt;
}

/// What a type is named after: where it stands, if it is referred to, else the way that led there.
Hint ModelLowering::hint_at(const Conjunction& core, const Conjunction& schemas, const Hint& hint) const {
  const std::string& location = document_.schema(core[0]).location;
  const auto stands_in = [&](SchemaId id) {
    const std::string& owner = document_.schema(id).location;
    return location == owner || location.starts_with(owner + "/");
  };
  if (core.size() > 1 || std::ranges::any_of(schemas, stands_in)) return hint;
  Hint named = hint_for(words_at(location), side_of(core, hint.side));
  named.apart = true;
  return named;
}

std::string ModelLowering::new_header(const std::string& name) {
  return "models/" + file_stem(files_.claim_snake(name));
}

}  // namespace understudy::generator
