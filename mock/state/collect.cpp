#include "mock/state/collect.h"

#include "mock/read/text.h"
#include "mock/state/sound.h"
#include "runtime/parameters.h"

namespace understudy::mock {

namespace {

std::vector<std::string> steps_of(std::string_view path) {
  std::vector<std::string> steps;
  while (path.starts_with('/')) {
    path.remove_prefix(1);
    const std::size_t end = std::min(path.find('/'), path.size());
    steps.emplace_back(path.substr(0, end));
    path.remove_prefix(end);
  }
  return steps;
}

bool is_parameter(const std::string& step) { return step.starts_with('{') && step.ends_with('}'); }

/// The values of a path's parameters where a path with values in it is one of that template.
std::optional<World> world_in(const std::string& path, const CollectionPlan& plan) {
  const auto said = steps_of(path);
  const auto asked = steps_of(plan.name);
  if (said.size() != asked.size()) return std::nullopt;
  World world;
  for (std::size_t i = 0; i < said.size(); ++i) {
    const bool is_value = is_parameter(asked[i]) && !is_parameter(said[i]);
    if (!is_value && said[i] != asked[i]) return std::nullopt;
    if (is_value) world.push_back(runtime::percent_decode(said[i]).value_or(said[i]));
  }
  return world.empty() || world.size() == plan.within.size() ? std::optional(world) : std::nullopt;
}

}  // namespace

void Collecting::take(const json::Value& item, const World& world, bool is_seed, const std::string& pointer) {
  if (!item.is_object()) return fault(pointer, "an item has to be an object");
  const auto key = key_in(api_, shelf_, item);
  if (!key) return fault(pointer, "has no key that tells it from others in " + shelf_.plan.name);
  Collection::Placed placed{world, *key, std::make_shared<const json::Value>(item), is_seed};
  if (auto why = fault_of_item(engine_, api_, shelf_, placed)) return fault(pointer, *std::move(why));
  const auto [known, is_new] = places_.emplace(std::pair(world, *key), pointer);
  if (!is_new) return fault(pointer, "has the key " + *key + ", as " + known->second + " has");
  contents_.items.push_back(std::move(placed));
}

Contents Collecting::contents(std::uint64_t counter) && {
  contents_.counter = counter;
  return std::move(contents_);
}

Collection::Memory memory_of(Contents contents) {
  Collection::Memory memory{.burials = std::move(contents.burials)};
  for (Collection::Placed& one : contents.items)
    memory.items.push_back({++memory.last_position, std::move(one)});
  return memory;
}

const Shelf* shelf_named(const PreparedApi& api, const std::string& name, World& world) {
  if (const Shelf* exact = api.store->find(name)) return exact;
  const std::string path = name.starts_with('/') ? name : "/" + name;
  for (const auto& shelf : api.store->shelves()) {
    if (resource_of(api, *shelf) == nullptr) continue;
    auto values = world_in(path, shelf->plan);
    if (!values) continue;
    world = *std::move(values);
    return shelf.get();
  }
  return nullptr;
}

std::string collection_names(const PreparedApi& api) {
  std::vector<std::string> names;
  for (const auto& shelf : api.store->shelves()) names.push_back(shelf->plan.name);
  return names.empty() ? "there are none" : "there are " + enumerate(names);
}

}  // namespace understudy::mock
