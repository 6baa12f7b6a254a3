#include <algorithm>

#include "generator/lower/acceptors.h"

namespace understudy::generator {

using openapi::Document;
using openapi::Schema;
using openapi::SchemaId;

namespace {

/// The schemas of the item at an index; of all later ones where the index is `first` of every schema.
std::vector<SchemaId> schemas_of_item(const Document& document, const Joined& all, std::size_t index) {
  std::vector<SchemaId> schemas;
  for (const SchemaId part : all.parts) {
    const Schema& schema = document.schema(part);
    if (index < schema.prefix_items.size()) {
      schemas.push_back(schema.prefix_items[index]);
    } else if (schema.items) {
      schemas.push_back(*schema.items);
    }
  }
  if (!schemas.empty()) return schemas;
  for (const SchemaId part : all.parts) {
    if (const auto& schema = document.schema(part).unevaluated_items) schemas.push_back(*schema);
  }
  return schemas;
}

cpp::AcceptArray bounds_of(const Document& document, const Joined& all) {
  cpp::AcceptArray array;
  for (const SchemaId part : all.parts) {
    const Schema& schema = document.schema(part);
    if (schema.min_items) array.at_least = std::max(array.at_least.value_or(0), *schema.min_items);
    if (schema.max_items)
      array.at_most = std::min(array.at_most.value_or(*schema.max_items), *schema.max_items);
    array.unique = array.unique || schema.unique_items;
  }
  return array;
}

}  // namespace

cpp::AcceptBody accept_array(AcceptLowering& lowering, const Joined& all, const Wanted& wanted,
                             const std::string& group) {
  const Document& document = lowering.document();
  cpp::AcceptArray array = bounds_of(document, all);
  std::size_t first = 0;
  for (const SchemaId part : all.parts) first = std::max(first, document.schema(part).prefix_items.size());
  for (std::size_t i = 0; i < first; ++i) {
    const std::string words = wanted.words + " item " + std::to_string(i + 1);
    array.first.push_back(lowering.expression({schemas_of_item(document, all, i), words}, group));
  }
  array.rest = lowering.expression({schemas_of_item(document, all, first), wanted.words + " item"}, group);
  if (array == cpp::AcceptArray{}) return cpp::AcceptKind{"array"};
  return array;
}

}  // namespace understudy::generator
