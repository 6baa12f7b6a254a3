#include <algorithm>
#include <map>
#include <memory>

#include "json/pointer.h"
#include "mock/read/text.h"
#include "mock/state/collect.h"
#include "mock/state/snapshot.h"

namespace understudy::mock {

namespace {

using StateFaults = std::vector<StateFault>;

/// Items of one world, as a user wrote them.
struct Part {
  const json::Value& value;
  std::string pointer;
};

/// `{within: {…}, items: […]}`, or items alone.
bool has_world(const json::Value& value) { return value.is_object() && value.find("items") != nullptr; }

/// The parts of a collection: a list of items, one object with `items`, or a list of such objects.
std::vector<Part> parts_of(const json::Value& value, const std::string& pointer) {
  const bool is_list = value.is_array() && !value.array()->empty() && has_world(value.array()->front());
  if (!is_list) return {{value, pointer}};
  std::vector<Part> parts;
  for (std::size_t i = 0; i < value.array()->size(); ++i)
    parts.push_back({(*value.array())[i], pointer + "/" + std::to_string(i)});
  return parts;
}

/// Whether the values of the path parameters are told, each of them.
bool tells(const json::Value* within, const CollectionPlan& plan) {
  if (within == nullptr || !within->is_object() || within->object()->size() != plan.within.size())
    return false;
  return std::ranges::all_of(plan.within,
                             [&](const std::string& name) { return within->find(name) != nullptr; });
}

void take_part(Collecting& collecting, const Part& part, const Shelf& shelf, World world,
               StateFaults& faults) {
  const json::Value* within = has_world(part.value) ? part.value.find("within") : nullptr;
  if (world.empty() && tells(within, shelf.plan)) world = world_of(shelf.plan, *within->object());
  if (world.size() != shelf.plan.within.size()) {
    faults.push_back(
        {part.pointer, shelf.plan.name + " needs `within` with " + enumerate(shelf.plan.within)});
    return;
  }
  const json::Value& items = has_world(part.value) ? *part.value.find("items") : part.value;
  const std::string pointer = part.pointer + (has_world(part.value) ? "/items" : "");
  if (items.array() == nullptr) {
    faults.push_back({pointer, "has to be a list of items"});
    return;
  }
  for (std::size_t i = 0; i < items.array()->size(); ++i)
    collecting.take((*items.array())[i], world, true, pointer + "/" + std::to_string(i));
}

/// A collection with what it begins with.
struct Beginning {
  PreparedApi* api = nullptr;
  const Shelf* shelf = nullptr;
  std::unique_ptr<Collecting> collecting = {};
};

/// Where a name leads to, in the first API that knows it.
std::pair<PreparedApi*, const Shelf*> owner_of(Engine& engine, const std::string& name, World& world) {
  for (const auto& api : engine.apis) {
    if (const Shelf* shelf = shelf_named(*api, name, world)) return {api.get(), shelf};
  }
  return {nullptr, nullptr};
}

void begin_with(Beginning& beginning) {
  Shelf& shelf = beginning.api->store->at(*beginning.shelf);
  Contents contents = std::move(*beginning.collecting).contents(0);
  shelf.counter = contents.items.size();
  shelf.items = shelf.seeds = Collection(memory_of(std::move(contents)), shelf.items.room());
  shelf.is_seeded = true;
}

std::string all_names(const Engine& engine) {
  std::string text;
  for (const auto& api : engine.apis) text += (text.empty() ? "" : "; ") + collection_names(*api);
  return text;
}

}  // namespace

std::vector<StateFault> seed(Engine& engine, const json::Value& items) {
  if (engine.options.sharing)
    return {{"", "collections that are shared with other mocks cannot begin with items of one of them"}};
  if (items.object() == nullptr)
    return {{"", "has to be an object with a list of items for each collection"}};
  StateFaults faults;
  std::map<const Shelf*, Beginning> beginnings;
  for (const json::Member& member : *items.object()) {
    World world;
    const std::string pointer = "/" + json::escape_token(member.name);
    const auto [api, shelf] = owner_of(engine, member.name, world);
    if (shelf == nullptr) {
      faults.push_back({pointer, "is no collection; " + all_names(engine)});
      continue;
    }
    Beginning& beginning = beginnings[shelf];
    if (beginning.collecting == nullptr)
      beginning = {api, shelf, std::make_unique<Collecting>(engine, *api, *shelf, faults)};
    for (const Part& part : parts_of(member.value, pointer))
      take_part(*beginning.collecting, part, *shelf, world, faults);
  }
  if (!faults.empty()) return faults;
  for (auto& [shelf, beginning] : beginnings) begin_with(beginning);
  return {};
}

}  // namespace understudy::mock
