#include "openapi/only_refers.h"

#include "openapi/recursion.h"

namespace understudy::openapi {
namespace {

bool has_value_rules(const Schema& schema) {
  return schema.types.any() || schema.enumeration || schema.constant || schema.multiple_of ||
         schema.maximum || schema.exclusive_maximum || schema.minimum || schema.exclusive_minimum ||
         schema.max_length || schema.min_length || schema.pattern || !schema.format.empty();
}

bool has_array_rules(const Schema& schema) {
  return schema.max_items || schema.min_items || schema.unique_items || !schema.prefix_items.empty() ||
         schema.items || schema.contains || schema.unevaluated_items;
}

bool has_object_rules(const Schema& schema) {
  return schema.max_properties || schema.min_properties || !schema.required.empty() ||
         !schema.dependent_required.empty() || !schema.properties.empty() ||
         !schema.pattern_properties.empty() || schema.additional_properties || schema.property_names ||
         schema.unevaluated_properties;
}

}  // namespace

bool only_refers(const Schema& schema) {
  return schema.name.empty() && schema.ref && in_place(schema).size() == 1 && !has_value_rules(schema) &&
         !has_array_rules(schema) && !has_object_rules(schema);
}

std::vector<SchemaId> ends_of_references(const Document& document, const std::set<SchemaId>& guarded) {
  std::vector<SchemaId> ends;
  for (std::size_t i = 0; i < document.schemas.size(); ++i) {
    SchemaId end = static_cast<SchemaId>(i);
    while (only_refers(document.schema(end)) && !guarded.contains(end)) end = *document.schema(end).ref;
    ends.push_back(end);
  }
  return ends;
}

}  // namespace understudy::openapi
