#include "mock/store/store.h"

#include <algorithm>
#include <mutex>

#include "mock/read/members.h"
#include "mock/read/text.h"
#include "mock/store/shared.h"

namespace understudy::mock {

namespace {

constexpr std::string_view extension = "x-understudy-collections";

void seed_item(Shelf& shelf, const World& world, const json::Value& item, Members& seed) {
  const std::optional<std::string> key = key_of(shelf.plan, item);
  if (!key) return seed.fault("items", "an item misses its key " + shelf.plan.key);
  if (!shelf.items.seed(world, *key, std::make_shared<const json::Value>(item))) {
    return seed.fault("items", "two items have the key " + *key);
  }
  ++shelf.counter;
}

void read_seed(Shelf& shelf, Members seed) {
  static const json::Object nothing;
  const json::Object* within = seed.object("within");
  const json::Object& values = within == nullptr ? nothing : *within;
  for (const std::string& name : shelf.plan.within) {
    if (values.find(name) == nullptr) seed.fault("within", "misses " + name);
  }
  for (const json::Member& member : values) {
    const auto& names = shelf.plan.within;
    if (std::find(names.begin(), names.end(), member.name) == names.end()) {
      seed.fault("within", member.name + " is not among the collection's `within`");
    }
  }
  if (const json::Array* items = seed.array("items")) {
    const World world = world_of(shelf.plan, values);
    for (const json::Value& item : *items) seed_item(shelf, world, item, seed);
  }
  seed.finish();
}

void read_shelf(Shelf& shelf, Members members, Faults& faults) {
  shelf.plan.key = members.needed("key");
  shelf.plan.within = members.texts("within");
  if (const json::Array* seeds = members.array("seed")) {
    for (std::size_t index = 0; index < seeds->size(); ++index) {
      read_seed(shelf, Members((*seeds)[index], members.at("seed") + "/" + std::to_string(index), faults));
    }
  }
  members.finish();
  shelf.seeds = shelf.items;
}

}  // namespace

Store::Store(const runtime::Api& api, Faults& faults) {
  const json::Value* all = api.extensions.find(extension);
  if (all == nullptr) return;
  Members members(*all, "#/" + std::string(extension), faults);
  if (all->object() == nullptr) return;
  for (const json::Member& member : *all->object()) {
    auto shelf = std::make_unique<Shelf>();
    shelf->plan.name = member.name;
    shelf->index = shelves_.size();
    read_shelf(*shelf, *members.inner(member.name), faults);
    shelves_.push_back(std::move(shelf));
  }
}

Store::~Store() = default;

void Store::limit(Room room) {
  for (const auto& shelf : shelves_) {
    shelf->items.limit(room);
    shelf->seeds.limit(room);
  }
}

std::unique_ptr<Store> Store::like_new() const {
  auto store = std::unique_ptr<Store>(new Store());
  store->count_operations(counters_.size());
  for (const auto& shelf : shelves_) {
    Shelf& made = store->add(shelf->plan);
    made.items = made.seeds = shelf->seeds;
    made.counter = shelf->seeds.all().size();
    made.is_seeded = shelf->is_seeded;
  }
  return store;
}

void Store::share(std::shared_ptr<Sharing> sharing) {
  if (shelves_.empty()) return;
  shared_ = std::make_unique<Shared>(*this, std::move(sharing));
}

Shelf& Store::add(CollectionPlan plan) {
  shelves_.push_back(std::make_unique<Shelf>());
  shelves_.back()->plan = std::move(plan);
  shelves_.back()->index = shelves_.size() - 1;
  return *shelves_.back();
}

Shelf* Store::find(std::string_view name) {
  for (const auto& shelf : shelves_) {
    if (shelf->plan.name == name) return shelf.get();
  }
  return nullptr;
}

void Store::restore() {
  for (const auto& shelf : shelves_) {
    shelf->items.restore(shelf->seeds);
    shelf->counter = shelf->seeds.all().size();
  }
  for (OperationCounters& one : counters_) one.calls = one.walked = 0;
}

FromStore<bool> Store::reset() {
  if (shared_ != nullptr) {
    Turn turn(*shared_);
    if (const auto begun = turn.begin(); !begun) return begun;
    restore();
    return turn.publish();
  }
  const std::unique_lock lock(mutex_);
  restore();
  return true;
}

World world_of(const CollectionPlan& plan, const json::Object& path) {
  World world;
  world.reserve(plan.within.size());
  for (const std::string& name : plan.within) {
    const json::Value* value = path.find(name);
    world.push_back(value == nullptr ? std::string() : key_text(*value));
  }
  return world;
}

std::optional<std::string> key_of(const CollectionPlan& plan, const json::Value& item) {
  const json::Value* value = item.find(plan.key);
  if (value == nullptr || value->is_null()) return std::nullopt;
  return key_text(*value);
}

void erase_within(Store& store, const Shelf& shelf, const json::Object& path, const std::string& key) {
  for (const auto& other : store.shelves()) {
    const std::vector<std::string>& within = other->plan.within;
    if (other.get() == &shelf || std::find(within.begin(), within.end(), shelf.plan.key) == within.end())
      continue;
    std::vector<std::optional<std::string>> values;
    for (const std::string& name : within) {
      const auto& shared = shelf.plan.within;
      const json::Value* value = path.find(name);
      if (name == shelf.plan.key) {
        values.emplace_back(key);
      } else if (value != nullptr && std::find(shared.begin(), shared.end(), name) != shared.end()) {
        values.emplace_back(key_text(*value));
      } else {
        values.emplace_back(std::nullopt);
      }
    }
    other->items.erase_worlds(values);
  }
}

}  // namespace understudy::mock
