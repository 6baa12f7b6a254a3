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

/// What one schema says about the items of an array.
struct ArrayWords {
  std::vector<openapi::SchemaId> prefix;
  std::optional<openapi::SchemaId> items;

  friend bool operator==(const ArrayWords&, const ArrayWords&) = default;
};

/// What a conjunction says about the C++ type of a value, read through `$ref` and `allOf`. Rules that a type
/// cannot hold (bounds, patterns) are left to the checks.
struct Facts {
  openapi::SchemaId origin{};  // the first of the schemas
  openapi::TypeSet types;      // none set: any; null left out
  std::vector<std::pair<std::string, Conjunction>> properties;
  std::set<std::string> required;
  std::set<std::string> read_only;   // absent in a request
  std::set<std::string> write_only;  // absent in a response
  bool has_object_words = false;
  bool closed = false;   // no members besides the named ones
  Conjunction patterns;  // schemas of `patternProperties`
  Conjunction rest;      // schemas of the other members
  std::vector<ArrayWords> arrays;
  std::uint64_t min_items = 0;
  std::optional<std::vector<json::Value>> values;                    // of `enum` and `const`; null left out
  bool open_values = false;                                          // there may be others
  std::vector<std::pair<json::Value, openapi::SchemaId>> constants;  // branches that say a value each
  bool titled = false;  // every value has a branch that gives it a title
  std::optional<json::Number> least;
  std::optional<json::Number> most;
  std::string format;
  std::vector<Choice> choices;
};

/// How many items have a schema of their own.
std::size_t prefix_size(const Facts& facts);
/// The schemas of one item, counted from 0.
Conjunction item_schemas(const Facts& facts, std::size_t index);
/// The schemas of the items that have none of their own.
Conjunction more_items(const Facts& facts);

/// The part of a conjunction that says anything about a type: plain references followed, annotations left
/// out, inline `allOf` opened, each schema once.
Conjunction essence(const openapi::Document& document, const Conjunction& schemas);

Facts facts_of(const openapi::Document& document, const Conjunction& schemas);

/// Whether null obeys all of these schemas, as far as their types, values and branches tell.
bool allows_null(const openapi::Document& document, const Conjunction& schemas);

/// Whether a schema says anything about the type of a value.
bool has_shape(const openapi::Schema& schema);

}  // namespace understudy::generator
