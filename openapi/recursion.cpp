#include "openapi/recursion.h"

#include <optional>
#include <vector>

namespace understudy::openapi {
namespace {

using Edges = std::vector<std::vector<std::size_t>>;

/// Takes away whatever leads nowhere, again and again; says what is left.
std::vector<bool> leads_on(const Edges& edges) {
  Edges back(edges.size());
  std::vector<std::size_t> open(edges.size());
  std::vector<std::size_t> ends;
  for (std::size_t from = 0; from < edges.size(); ++from) {
    open[from] = edges[from].size();
    if (open[from] == 0) ends.push_back(from);
    for (const std::size_t to : edges[from]) back[to].push_back(from);
  }
  std::vector<bool> left(edges.size(), true);
  while (!ends.empty()) {
    const std::size_t end = ends.back();
    ends.pop_back();
    left[end] = false;
    for (const std::size_t from : back[end]) {
      if (--open[from] == 0) ends.push_back(from);
    }
  }
  return left;
}

Edges reversed(const Edges& edges) {
  Edges back(edges.size());
  for (std::size_t from = 0; from < edges.size(); ++from) {
    for (const std::size_t to : edges[from]) back[to].push_back(from);
  }
  return back;
}

}  // namespace

std::vector<SchemaId> in_place(const Schema& schema) {
  std::vector<SchemaId> all;
  for (const auto& one :
       {schema.ref, schema.negation, schema.if_schema, schema.then_schema, schema.else_schema}) {
    if (one) all.push_back(*one);
  }
  for (const auto* list : {&schema.all_of, &schema.any_of, &schema.one_of}) {
    all.insert(all.end(), list->begin(), list->end());
  }
  for (const auto& [name, one] : schema.dependent_schemas) all.push_back(one);
  return all;
}

std::string guard_name(const Schema& schema) {
  return schema.copy == 0 ? schema.location : schema.location + " " + std::to_string(schema.copy);
}

std::set<SchemaId> self_applying(const Document& document) {
  Edges edges(document.schemas.size());
  for (std::size_t i = 0; i < edges.size(); ++i) {
    for (const SchemaId id : in_place(document.schemas[i])) edges[i].push_back(static_cast<std::size_t>(id));
  }
  const std::vector<bool> forward = leads_on(edges);
  const std::vector<bool> backward = leads_on(reversed(edges));
  std::set<SchemaId> ids;
  for (std::size_t i = 0; i < edges.size(); ++i) {
    if (forward[i] && backward[i]) ids.insert(static_cast<SchemaId>(i));
  }
  return ids;
}

}  // namespace understudy::openapi
