#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

#include "openapi/dialect/dialect.h"
#include "openapi/read/cursor.h"

namespace understudy::openapi {

/// The resources that begin inside of a file, by their first values.
using NestedResources = std::unordered_map<const Node*, const Resource*>;

/// A schema resource (JSON Schema 2020-12 core, section 4.3.5): a file, or the part of one below an `$id`.
/// Its URI is where references in it start from. A schema with a `$schema` and no `$id` counts as one that
/// shares its `home` with the text around it and has a dialect of its own.
struct Resource {
  std::string uri;  // without a fragment; absolute, or relative to the folder of the first file
  Cursor root;
  const Dialect* dialect = nullptr;
  const Resource* home = nullptr;  // whose anchors and pointers count in it; mostly the resource itself
  const NestedResources* nested = nullptr;                     // null where the file has none
  std::map<std::string, Cursor, std::less<>> anchors;          // of `$anchor` and `$dynamicAnchor`
  std::map<std::string, Cursor, std::less<>> dynamic_anchors;  // of `$dynamicAnchor`
};

/// The name under which `$recursiveAnchor: true` of 2019-09 is kept; no `$dynamicAnchor` can be called so.
inline constexpr std::string_view recursive_anchor = "$recursiveAnchor";

/// The resource that a value stands in whose parent stands in `outer`.
inline const Resource* resource_at(const Node& node, const Resource* outer) {
  if (outer == nullptr || outer->nested == nullptr) return outer;
  const auto found = outer->nested->find(&node);
  return found == outer->nested->end() ? outer : found->second;
}

inline Draft draft_at(const Cursor& at) { return at.resource->dialect->draft; }

}  // namespace understudy::openapi
