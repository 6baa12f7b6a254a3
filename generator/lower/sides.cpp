#include "generator/lower/sides.h"

#include <algorithm>
#include <map>
#include <vector>

namespace understudy::generator {

using openapi::Document;
using openapi::Schema;
using openapi::SchemaId;

namespace {

/// The subschemas that a type is made of.
std::vector<SchemaId> contents(const Schema& schema) {
  std::vector<SchemaId> out;
  for (const auto* named : {&schema.properties, &schema.pattern_properties}) {
    for (const auto& [name, id] : *named) out.push_back(id);
  }
  for (const auto* list : {&schema.all_of, &schema.any_of, &schema.one_of, &schema.prefix_items})
    out.insert(out.end(), list->begin(), list->end());
  for (const auto& one :
       {schema.ref, schema.items, schema.additional_properties, schema.unevaluated_properties}) {
    if (one) out.push_back(*one);
  }
  return out;
}

using Owners = std::map<SchemaId, std::vector<SchemaId>>;

/// Adds whatever leads to one of the schemas.
std::set<SchemaId> with_owners(std::set<SchemaId> schemas, const Owners& owners) {
  std::vector<SchemaId> next(schemas.begin(), schemas.end());
  while (!next.empty()) {
    const auto found = owners.find(next.back());
    next.pop_back();
    if (found == owners.end()) continue;
    for (const SchemaId owner : found->second) {
      if (schemas.insert(owner).second) next.push_back(owner);
    }
  }
  return schemas;
}

}  // namespace

std::set<SchemaId> two_sided(const Document& document) {
  std::set<SchemaId> marked;
  Owners composed;  // by `$ref` and `allOf`: a mark on the part is one on the whole
  Owners owners;
  for (std::size_t i = 0; i < document.schemas.size(); ++i) {
    const auto id = static_cast<SchemaId>(i);
    const Schema& schema = document.schema(id);
    if (schema.read_only || schema.write_only) marked.insert(id);
    if (schema.ref) composed[*schema.ref].push_back(id);
    for (const SchemaId part : schema.all_of) composed[part].push_back(id);
    for (const SchemaId inner : contents(schema)) owners[inner].push_back(id);
  }
  marked = with_owners(std::move(marked), composed);
  std::set<SchemaId> result;
  for (std::size_t i = 0; i < document.schemas.size(); ++i) {
    const bool has_marked = std::ranges::any_of(
        document.schemas[i].properties, [&](const auto& member) { return marked.contains(member.second); });
    if (has_marked) result.insert(static_cast<SchemaId>(i));
  }
  return with_owners(std::move(result), owners);
}

Hint hint_for(const std::string& component, Side side) {
  switch (side) {
    case Side::both:
      return {component, side};
    case Side::read:
      return {component + " read", side};
    case Side::write:
      return {component + " write", side};
  }
  return {component, side};
}

}  // namespace understudy::generator
