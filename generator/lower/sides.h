#pragma once

#include <set>
#include <string>

#include "openapi/document.h"

namespace understudy::generator {

/// Which messages a type is for. `both`, unless `readOnly` or `writeOnly` makes a request's type another one
/// than a response's (OpenAPI 3.1.1, section 4.8.24.1).
enum class Side : std::uint8_t { both, read, write };

/// The schemas whose values look different in a request and in a response: they have a marked member, or
/// contain, refer to or are composed of a schema that has one.
std::set<openapi::SchemaId> two_sided(const openapi::Document& document);

/// What a type is named after, and which messages it is for.
struct Hint {
  std::string words;
  Side side = Side::both;
  bool apart = false;  // several refer to it, so that it has a header of its own

  /// For what stands inside of it.
  Hint inside(const std::string& more) const { return {words + " " + more, side, apart}; }
};

/// `User read`, for the type that a component becomes.
Hint hint_for(const std::string& component, Side side);

}  // namespace understudy::generator
