#include "mock/behave/find.h"

#include "json/pointer.h"
#include "mock/read/text.h"

namespace understudy::mock {

namespace {

/// A refusal that names the key that is not there.
tl::unexpected<Refusal> not_found(const Shelf& shelf, const std::string& key, runtime::Violation violation) {
  violation.found = json::Value(key);
  violation.message = "there is no " + key + " among the " + shelf.plan.name;
  auto refusal = refuse(Cause::not_found, std::move(violation));
  refusal.value().names.append("id", key);
  return refusal;
}

/// The values of the body that a reference leads to.
struct Referred {
  std::string pointer;
  const json::Value* value;
};

std::vector<Referred> step(const std::vector<Referred>& from, const std::string& token) {
  std::vector<Referred> result;
  for (const Referred& here : from) {
    if (const json::Array* items = here.value->array(); items != nullptr && token == "*") {
      for (std::size_t index = 0; index < items->size(); ++index) {
        result.push_back({here.pointer + "/" + std::to_string(index), &(*items)[index]});
      }
      continue;
    }
    if (const json::Object* object = here.value->object()) {
      for (const json::Member& member : *object) {
        if (token != "*" && token != member.name) continue;
        result.push_back({here.pointer + "/" + json::escape_token(member.name), &member.value});
      }
    }
  }
  return result;
}

}  // namespace

Outcome<Located> find_item(const Shelf& shelf, const std::string& id, const Visit& visit) {
  static const json::Object nothing;
  const json::Object& path = visit.moment.path == nullptr ? nothing : *visit.moment.path;
  const json::Value* value = path.find(id);
  Located located{world_of(shelf.plan, path), value == nullptr ? std::string() : key_text(*value), nullptr};
  located.item = visit.store.at(shelf).items.find(located.world, located.key);
  if (located.item != nullptr) return located;
  runtime::Violation violation;
  violation.in = runtime::In::path;
  violation.pointer = "/" + json::escape_token(id);
  return not_found(shelf, located.key, std::move(violation));
}

Outcome<Located> find_parent(const Behavior& behavior, const Visit& visit) {
  if (!behavior.parent) return Located{};
  return find_item(*behavior.parent->shelf, behavior.parent->id, visit);
}

Outcome<bool> check_references(const Behavior& behavior, const Visit& visit) {
  static const json::Object nothing;
  if (visit.moment.body == nullptr) return true;
  const json::Object& path = visit.moment.path == nullptr ? nothing : *visit.moment.path;
  for (const Reference& reference : behavior.references) {
    std::vector<Referred> found = {{"", visit.moment.body}};
    for (const std::string& token : reference.path) found = step(found, token);
    const World world = world_of(reference.shelf->plan, path);
    for (const Referred& referred : found) {
      const std::string key = key_text(*referred.value);
      if (referred.value->is_null() || visit.store.at(*reference.shelf).items.find(world, key) != nullptr)
        continue;
      runtime::Violation violation;
      violation.pointer = referred.pointer;
      return not_found(*reference.shelf, key, std::move(violation));
    }
  }
  return true;
}

}  // namespace understudy::mock
