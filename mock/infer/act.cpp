#include "mock/infer/act.h"

#include "json/pointer.h"
#include "mock/infer/change.h"
#include "mock/infer/compose.h"
#include "mock/infer/items.h"
#include "mock/read/text.h"
#include "mock/store/enter.h"

namespace understudy::mock {

namespace {

tl::unexpected<Refusal> gone(const Shelf& shelf, const std::string& key, const std::string& parameter) {
  runtime::Violation violation;
  violation.in = runtime::In::path;
  violation.pointer = "/" + json::escape_token(parameter);
  violation.found = json::Value(key);
  violation.message =
      "there is no " + key + " among " + shelf.plan.name + (shelf.is_seeded ? "" : " any more");
  auto refusal = refuse(Cause::not_found, std::move(violation));
  refusal.value().names.append("id", key);
  return refusal;
}

/// The items as the list's own schema lets them be, where they are of another one.
void fit_to(const Holder& holder, json::Array& items) {
  const json::Value& documented = holder.held().array()->front();
  const Sound is_sound = [&](const json::Value& item) { return holder.takes(json::Array{item}); };
  for (json::Value& item : items) {
    if (!is_sound(item)) item = composed(documented, item, {}, is_sound);
  }
}

Outcome<runtime::Response> respond_with(const Place& place, const Holder& holder, const InferredPage& page) {
  return place.request.visit.respond(std::make_shared<const json::Value>(list_body(holder, page)));
}

Outcome<runtime::Response> list(const Place& place) {
  const Holder* holder = place.holder();
  if (holder == nullptr || !holder->held().is_array()) return place.request.example();
  std::vector<Keyed> items = items_of(place.shelf(), place.shapes, place.world);
  const runtime::Operation& operation = *place.request.operation.operation;
  filter(items, operation, *place.request.visit.moment.query);
  Outcome<InferredPage> page = page_of(items, operation, *place.request.visit.moment.query);
  if (!page) return tl::unexpected(page.error());
  Outcome<runtime::Response> response = respond_with(place, *holder, *page);
  if (response) return response;
  fit_to(*holder, page->items);
  response = respond_with(place, *holder, *page);
  return response ? std::move(response) : place.request.example();
}

Outcome<runtime::Response> read(const Place& place) {
  const Item item = place.item();
  return item == nullptr ? place.request.example() : show(place, *item);
}

Outcome<runtime::Response> act_on(const Place& place, Verb verb) {
  switch (verb) {
    case Verb::list:
      return list(place);
    case Verb::read:
      return read(place);
    case Verb::create:
      return create(place);
    case Verb::replace:
      return replace(place);
    case Verb::patch:
      return patch(place);
    case Verb::erase:
      return erase(place);
  }
  return place.request.example();
}

/// What the request is about is gone, or lies below what is gone.
std::optional<tl::unexpected<Refusal>> refused(const Place& place, Verb verb) {
  const json::Object& path = *place.request.visit.moment.path;
  if (const auto missing = missing_parent(place.request.visit.store, place.resource, path))
    return gone(*missing->shelf, missing->key, missing->parameter);
  const bool is_about_item = verb != Verb::list && verb != Verb::create && verb != Verb::replace;
  if (!is_about_item || !place.found.is_erased) return std::nullopt;
  return gone(place.shelf(), place.key, place.resource.plan.id);
}

}  // namespace

Outcome<runtime::Response> act(const CollectionRequest& request) {
  const Role& role = *request.operation.role;
  const std::optional<Shapes>& shapes = role.resource->shapes.get();
  if (!shapes) return request.example();
  const auto visit = [&]() -> Outcome<runtime::Response> {
    const Place place = place_of(request, *role.resource, *shapes);
    if (auto refusal = refused(place, role.verb)) return *std::move(refusal);
    return act_on(place, role.verb);
  };
  if (role.verb != Verb::list && role.verb != Verb::read) return change_alone(request.visit.store, visit);
  const auto lock = enter_to_read(request.visit.store);
  if (!lock) return tl::unexpected(lock.error());
  return visit();
}

}  // namespace understudy::mock
