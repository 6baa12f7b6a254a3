#include "mock/state/sound.h"

#include <algorithm>
#include <chrono>

#include "mock/behave/change.h"
#include "mock/infer/resource.h"
#include "mock/produce/encode.h"
#include "mock/read/text.h"

namespace understudy::mock {

namespace {

/// The operation that shows an item of a collection, best the one that reads it.
const PreparedOperation* shown_by(const PreparedApi& api, const std::string& shelf) {
  const PreparedOperation* best = nullptr;
  for (const PreparedOperation& one : api.operations) {
    if (!one.behavior || one.behavior->shelf == nullptr || one.behavior->shelf->plan.name != shelf) continue;
    const Action action = one.behavior->action;
    if (action == Action::read) return &one;
    const bool shows = action == Action::create || action == Action::put || action == Action::update;
    if (shows && best == nullptr) best = &one;
  }
  return best;
}

/// The first rule that an item breaks where the document shows it, in words.
std::string first_rule(const Resource& resource, const json::Value& item) {
  const Shapes& shapes = *resource.shapes.get();
  const Holder& judge = shapes.holders.at(*shapes.shown_by);
  const json::Value shown = judge.held().is_array() ? json::Value(json::Array{item}) : item;
  const auto broken = broken_rules(*judge.media, judge.around(shown));
  return broken.empty() ? "its key cannot stand in a path"
                        : broken.front().pointer + " " + broken.front().message;
}

}  // namespace

const Resource* resource_of(const PreparedApi& api, const Shelf& shelf) {
  const auto found = std::ranges::find_if(
      api.resources, [&](const std::shared_ptr<Resource>& one) { return one->shelf->index == shelf.index; });
  return found == api.resources.end() ? nullptr : found->get();
}

std::vector<runtime::Violation> broken_by(Engine& engine, const PreparedApi& api, const Shelf& shelf,
                                          const Collection::Placed& item) {
  const PreparedOperation* operation = shown_by(api, shelf.plan.name);
  if (operation == nullptr || !operation->success || operation->success->response->media.empty()) return {};
  const PreparedMedia& media = operation->success->response->media.front();
  if (!media.unfit.empty()) return {};
  const runtime::Request request;
  json::Object path;
  const std::vector<std::string>& within = operation->behavior->shelf->plan.within;
  for (std::size_t i = 0; i < within.size(); ++i) path.set(within[i], item.world[i]);
  path.set(operation->behavior->id, item.key);
  Moment moment{request, engine.uuids, std::chrono::system_clock::now(), operation->operation};
  moment.path = &path;
  const Item body = answer_of(*operation->behavior, Scope(moment).with("item", *item.item), item.item);
  return body == nullptr ? std::vector<runtime::Violation>() : broken_rules(media, *body);
}

std::optional<std::string> fault_of_item(Engine& engine, const PreparedApi& api, const Shelf& shelf,
                                         const Collection::Placed& item) {
  const Resource* resource = resource_of(api, shelf);
  if (resource == nullptr) {
    const auto broken = broken_by(engine, api, shelf, item);
    if (broken.empty()) return std::nullopt;
    return "breaks the document: " + broken.front().pointer + " " + broken.front().message;
  }
  if (!resource->shapes.get()) return "belongs to a collection of which no documented body shows an item";
  if (resource->shapes.get()->takes(*item.item)) return std::nullopt;
  return "breaks the document: " + first_rule(*resource, *item.item);
}

std::optional<std::string> key_in(const PreparedApi& api, const Shelf& shelf, const json::Value& item) {
  const Resource* resource = resource_of(api, shelf);
  if (resource == nullptr) return key_of(shelf.plan, item);
  const auto& shapes = resource->shapes.get();
  const json::Value* key = shapes ? item.find(shapes->key) : nullptr;
  return key == nullptr || key->is_null() ? std::nullopt : std::optional(key_text(*key));
}

}  // namespace understudy::mock
