#pragma once

#include "mock/infer/act.h"
#include "mock/infer/items.h"

namespace understudy::mock {

/// Where in a collection a request is.
struct Place {
  const CollectionRequest& request;
  const Resource& resource;
  const Shapes& shapes;
  std::size_t index;  // of the operation
  World world;
  std::string key = {};             // empty where the path has none
  const json::Value* id = nullptr;  // the same as the path parameter has it
  Found found = {};

  /// The collection in the session of the request.
  Shelf& shelf() const { return request.visit.store.at(*resource.shelf); }

  /// The documented body of the operation that an item stands in, or null.
  const Holder* holder() const { return shapes.holder(index); }
  /// The item, or the documented one under that key; null where the document does not let it have that key.
  Item item() const;
};

Place place_of(const CollectionRequest& request, const Resource& resource, const Shapes& shapes);

/// The success with an item in it; the documented answer where the operation shows none.
Outcome<runtime::Response> show(const Place& place, const json::Value& item);

Outcome<runtime::Response> create(const Place& place);
Outcome<runtime::Response> replace(const Place& place);
/// PATCH with plain JSON, a merge patch (RFC 7396) or a JSON Patch (RFC 6902), as the request's type says.
Outcome<runtime::Response> patch(const Place& place);
Outcome<runtime::Response> erase(const Place& place);

}  // namespace understudy::mock
