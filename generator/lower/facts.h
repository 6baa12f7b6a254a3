#pragma once

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "openapi/document.h"

namespace understudy::generator {

/// Schemas that a value has to obey together, in the order in which they were met.
using Conjunction = std::vector<openapi::SchemaId>;

/// `anyOf` or `oneOf` whose branches say something about the shape of a value.
struct Choice {
  std::vector<openapi::SchemaId> branches;  // without those that allow nothing but null
  openapi::SchemaId owner{};                // the schema that the keyword stands in

  friend bool operator==(const Choice&, const Choice&) = default;
};

/// What a conjunction says about the C++ type of a value, read through `$ref` and `allOf`. Rules that a type
/// cannot hold (bounds, patterns) are left to the checks.
struct Facts {
  openapi::SchemaId origin{};  // the first of the schemas
  openapi::TypeSet types;      // none set: any; null left out
  std::vector<std::pair<std::string, Conjunction>> properties;
  std::set<std::string> required;
  std::set<std::string> one_way;  // marked readOnly or writeOnly: absent in one direction
  bool has_object_words = false;
  bool closed = false;     // no members besides the named ones
  bool patterned = false;  // `patternProperties`
  Conjunction rest;        // schemas of the other members
  Conjunction items;
  bool has_items = false;
  bool tuple = false;
  std::optional<std::vector<json::Value>> values;  // of `enum` and `const`; null left out
  std::string format;
  std::vector<Choice> choices;
};

/// The part of a conjunction that says anything about a type: plain references followed, annotations left
/// out, inline `allOf` opened, each schema once.
Conjunction essence(const openapi::Document& document, const Conjunction& schemas);

Facts facts_of(const openapi::Document& document, const Conjunction& schemas);

/// Whether null obeys all of these schemas, as far as their types, values and branches tell.
bool allows_null(const openapi::Document& document, const Conjunction& schemas);

/// Whether a schema says anything about the type of a value.
bool has_shape(const openapi::Schema& schema);

}  // namespace understudy::generator
