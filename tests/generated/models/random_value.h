#pragma once

#include <map>
#include <optional>
#include <random>

#include "openapi/document.h"

namespace understudy::tests {

/// Makes values of a schema by chance: most of them obey it, and lie at the edges of what it allows. The same
/// seed makes the same values.
class RandomValues {
 public:
  RandomValues(const openapi::Document& document, std::uint32_t seed) : document_(document), chance_(seed) {}

  json::Value of(openapi::SchemaId schema) { return value(schema, 0); }
  /// The value with something in it taken away, added, or replaced.
  json::Value spoiled(const json::Value& value);

 private:
  json::Value value(openapi::SchemaId id, int depth);
  json::Value composed(const openapi::Schema& schema, openapi::SchemaId id, int depth);
  json::Value plain(const openapi::Schema& schema, openapi::SchemaId id, int depth);
  json::Value object(const openapi::Schema& schema, int depth);
  json::Value array(const openapi::Schema& schema, int depth);
  json::Value number(const openapi::Schema& schema);
  json::Value text(const openapi::Schema& schema, openapi::SchemaId id);
  json::Value anything();
  json::Object spoiled(const json::Object& object);
  json::Array spoiled(const json::Array& array);
  std::string_view type_of(const openapi::Schema& schema);
  const std::optional<json::Value>& sample(openapi::SchemaId id);

  bool happens(int percent) { return below(100) < static_cast<std::size_t>(percent); }
  std::size_t below(std::size_t count) { return chance_() % count; }
  template <typename List>
  const auto& one_of(const List& list) {
    return list[below(std::size(list))];
  }

  const openapi::Document& document_;
  std::mt19937 chance_;
  std::map<openapi::SchemaId, std::optional<json::Value>> samples_;
};

}  // namespace understudy::tests
