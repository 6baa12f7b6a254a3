#pragma once

#include <functional>
#include <optional>
#include <set>
#include <vector>

#include "openapi/direction.h"
#include "openapi/document.h"

namespace understudy::generator {

/// Schemas that one value has to obey together, with what `$ref` and `allOf` bring in.
struct Joined {
  std::vector<openapi::SchemaId> parts;  // whose keywords can be joined, themselves without $ref and allOf
  std::vector<openapi::SchemaId> apart;  // that have to be asked by themselves
  std::set<openapi::SchemaId>
      settled;                      // parts whose unions are decided already, or say no more than `enum` does
  bool nothing = false;             // `false` is among them
  bool by_value = false;            // one pass cannot tell
  openapi::DirectedNames directed;  // members that one direction is not asked for
};

/// Joins one schema. `is_guarded`: it may apply itself to the same value.
Joined join(const openapi::Document& document, openapi::SchemaId schema,
            const std::function<bool(openapi::SchemaId)>& is_guarded);

/// Joins several schemas of one value; none where they have to be asked one after the other.
std::optional<Joined> join(const openapi::Document& document, const std::vector<openapi::SchemaId>& schemas,
                           const std::function<bool(openapi::SchemaId)>& is_guarded);

/// Joins what a value obeys anyway with a branch of the one union in it; none where they have to be asked one
/// after the other.
std::optional<Joined> join_branch(const openapi::Document& document, const Joined& base, Joined branch);

/// The values that `enum` and `const` of all parts leave; none where there is neither.
std::optional<std::vector<json::Value>> allowed_values(const openapi::Document& document, const Joined& all);
/// The types that all parts allow.
openapi::TypeSet allowed_types(const openapi::Document& document, const Joined& all);
/// The kinds of values that may obey all parts.
std::set<json::Type> kinds_of(const openapi::Document& document, const Joined& all);

}  // namespace understudy::generator
