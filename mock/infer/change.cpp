#include "mock/infer/change.h"

#include "json/patch.h"
#include "mock/infer/compose.h"
#include "mock/infer/keys.h"
#include "mock/infer/names.h"
#include "mock/read/text.h"
#include "runtime/percent.h"

namespace understudy::mock {

namespace {

Sound sound(const Shapes& shapes) {
  return [&shapes](const json::Value& item) { return shapes.takes(item); };
}

/// The names that a request's body may say, as far as its documented and made bodies show; but for the key,
/// which an item always has.
std::set<std::string> sayable(const Place& place) {
  const runtime::Operation& operation = *place.request.operation.operation;
  std::set<std::string> names;
  const auto add = [&](const json::Value& value) {
    if (!value.is_object()) return;
    for (const json::Member& member : *value.object()) names.insert(member.name);
  };
  if (!operation.body) return names;
  for (const runtime::Media& media : operation.body->content) {
    for (const runtime::Example& example : media.examples) add(example.value);
    if (media.sample) add(*media.sample);
  }
  names.erase(place.shapes.key);
  return names;
}

/// What the body says of the item: the body itself, or what it holds under the name that the answer has too.
const json::Value& said_in(const Place& place) {
  const json::Value& body = *place.request.visit.moment.body;
  const Holder* holder = place.holder();
  if (holder == nullptr || holder->steps.size() != 1) return body;
  const json::Value* inside = body.find(holder->steps.front());
  return inside != nullptr && inside->is_object() ? *inside : body;
}

void tell_location(const Place& place, const std::string& key, runtime::Response& response) {
  if (response.status != 201 && response.headers.find("Location") == nullptr) return;
  std::string target = place.request.visit.moment.request.target;
  target.erase(std::min(target.find('?'), target.size()));
  if (!target.ends_with('/')) target += '/';
  response.headers.set("Location", target + runtime::percent_encode(key));
}

/// Answers with an item, and keeps it where the answer is sound.
Outcome<runtime::Response> keep_and_show(const Place& place, json::Value item) {
  const json::Value* key = item.find(place.shapes.key);
  if (key == nullptr || !place.shapes.takes(item)) return place.request.example();
  const std::string text = key_text(*key);
  Outcome<runtime::Response> response = show(place, item);
  if (response && place.key.empty()) tell_location(place, text, *response);
  if (!response || !place.request.visit.keep) return response;
  Shelf& shelf = place.shelf();
  if (!place.key.empty() && place.key != text) {
    shelf.items.erase(place.world, place.key);
    shelf.items.bury(place.world, place.key);
  }
  keep(shelf, place.world, text, std::make_shared<const json::Value>(std::move(item)));
  return response;
}

/// Gives the item a key of its own, unless the client chose one.
bool give_key(const Place& place, const json::Value& said, json::Value& item) {
  const json::Value* chosen = said.find(place.shapes.key);
  if (chosen != nullptr && *item.find(place.shapes.key) == *chosen) return true;
  const auto is_free = [&](const json::Value& key) {
    json::Value keyed = item;
    keyed.object()->set(place.shapes.key, key);
    const Found found = find_in(place.shelf(), place.shapes, place.world, key_text(key));
    return found.item == nullptr && !found.is_erased && place.shapes.takes(keyed);
  };
  const json::Value documented = *item.find(place.shapes.key);
  const auto key = new_key(documented, ++place.shelf().counter, place.request.visit.moment.uuids, is_free);
  if (key) item.object()->set(place.shapes.key, *key);
  return key.has_value();
}

tl::unexpected<Refusal> taken(const Place& place, const std::string& key) {
  auto refusal = refuse(Cause::conflict, key + " is already among " + place.shelf().plan.name);
  refusal.value().names.append("id", key);
  return refusal;
}

tl::unexpected<Refusal> unfit_patch(const json::PatchFault& fault) {
  runtime::Violation violation;
  violation.pointer = fault.pointer;
  violation.keyword = "patch";
  violation.message = fault.message;
  return refuse(Cause::body, std::move(violation));
}

/// What is told of an item that goes: of what is documented there, the members that the item has too.
Outcome<runtime::Response> show_last(const Place& place, const json::Value& item) {
  const Holder* holder = place.holder();
  if (holder == nullptr || !holder->held().is_object()) return place.request.example();
  json::Object known;
  for (const json::Member& member : *holder->held().object()) {
    if (const json::Value* value = item.find(member.name)) known.append(member.name, *value);
  }
  const Sound is_sound = [&](const json::Value& told) { return holder->takes(told); };
  return show(place, composed(holder->held(), known, {}, is_sound));
}

std::string time_of(const Place& place) { return date_time_text(place.request.visit.moment.now); }

bool has_body(const Place& place) {
  return place.request.visit.moment.body != nullptr && place.request.visit.moment.body->is_object();
}

std::string request_type(const Place& place) {
  const std::string* type = place.request.visit.moment.request.headers.find("content-type");
  return type == nullptr ? std::string() : lower(trim(type->substr(0, type->find(';'))));
}

}  // namespace

Item Place::item() const {
  if (found.item != nullptr) return found.item;
  if (found.is_erased || id == nullptr) return nullptr;
  json::Value made = shapes.base;
  made.object()->set(shapes.key, *id);
  if (!shapes.takes(made)) return nullptr;
  return std::make_shared<const json::Value>(std::move(made));
}

Place place_of(const CollectionRequest& request, const Resource& resource, const Shapes& shapes) {
  const json::Object& path = *request.visit.moment.path;
  Place place{request, resource, shapes, request.operation.index, world_of(resource.shelf->plan, path)};
  const bool has_key =
      request.operation.role->verb != Verb::list && request.operation.role->verb != Verb::create;
  place.id = has_key ? path.find(resource.plan.id) : nullptr;
  if (place.id == nullptr) return place;
  place.key = key_text(*place.id);
  place.found = find_in(place.shelf(), shapes, place.world, place.key);
  return place;
}

Outcome<runtime::Response> show(const Place& place, const json::Value& item) {
  const Holder* holder = place.holder();
  if (holder == nullptr || holder->held().is_array()) return place.request.example();
  auto body = std::make_shared<const json::Value>(holder->around(item));
  Outcome<runtime::Response> response = place.request.visit.respond(body);
  return response ? std::move(response) : place.request.example();
}

Outcome<runtime::Response> create(const Place& place) {
  if (!has_body(place)) return place.request.example();
  const json::Value& said = said_in(place);
  const Sound is_sound = sound(place.shapes);
  json::Value item = composed(place.shapes.base, said, sayable(place), is_sound);
  if (!give_key(place, said, item)) return place.request.example();
  const std::string key = key_text(*item.find(place.shapes.key));
  const bool is_taken = place.shelf().items.find(place.world, key) != nullptr;
  if (is_taken && response_for(place.request.operation, 409) != nullptr) return taken(place, key);
  stamp(item, time_of(place), true, is_sound);
  return keep_and_show(place, std::move(item));
}

Outcome<runtime::Response> replace(const Place& place) {
  if (!has_body(place) || place.id == nullptr) return place.request.example();
  const Sound is_sound = sound(place.shapes);
  json::Value base = place.found.item != nullptr ? *place.found.item : place.shapes.base;
  base.object()->set(place.shapes.key, *place.id);
  json::Value item = composed(base, said_in(place), sayable(place), is_sound);
  stamp(item, time_of(place), place.found.item == nullptr, is_sound);
  return keep_and_show(place, std::move(item));
}

Outcome<runtime::Response> patch(const Place& place) {
  const Item before = place.item();
  if (before == nullptr || place.request.visit.moment.body == nullptr) return place.request.example();
  const Sound is_sound = sound(place.shapes);
  const std::string type = request_type(place);
  json::Value item = *before;
  if (type == "application/json-patch+json") {
    auto patched = json::patched(item, *place.request.visit.moment.body);
    if (!patched) return unfit_patch(patched.error());
    item = *std::move(patched);
  } else {
    item = merged(item, said_in(place), type == "application/merge-patch+json", is_sound);
  }
  if (!item.is_object() || !is_sound(item))
    return unfit_patch({"", "leaves an item that breaks the document"});
  stamp(item, time_of(place), false, is_sound);
  return keep_and_show(place, std::move(item));
}

Outcome<runtime::Response> erase(const Place& place) {
  const Item before = place.item();
  Outcome<runtime::Response> response =
      before == nullptr ? place.request.example() : show_last(place, *before);
  if (!response || !place.request.visit.keep || place.id == nullptr) return response;
  place.shelf().items.erase(place.world, place.key);
  place.shelf().items.bury(place.world, place.key);
  return response;
}

}  // namespace understudy::mock
