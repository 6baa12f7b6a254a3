#include "openapi/recursion.h"

#include <algorithm>
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

Edges edges_of(const Document& document) {
  Edges edges(document.schemas.size());
  for (std::size_t i = 0; i < edges.size(); ++i) {
    for (const SchemaId id : in_place(document.schemas[i])) edges[i].push_back(static_cast<std::size_t>(id));
  }
  return edges;
}

/// The length of the longest way from each schema; one that `stops` is not gone on from, and counts as long
/// as it says.
class Lengths {
 public:
  Lengths(const Edges& edges, const std::vector<std::size_t>& stops) : edges_(edges), lengths_(stops) {
    for (std::size_t i = 0; i < edges.size(); ++i) walk(i);
  }

  std::size_t of(std::size_t schema) const { return lengths_[schema]; }

 private:
  struct Step {
    std::size_t schema;
    std::size_t next;
  };

  /// A path of its own instead of the machine's: chains may be long.
  void walk(std::size_t start) {
    if (lengths_[start] > 0) return;
    std::vector<Step> path{{start, 0}};
    while (!path.empty()) {
      auto& [schema, next] = path.back();
      if (next < edges_[schema].size()) {
        const std::size_t child = edges_[schema][next++];
        if (lengths_[child] == 0) path.push_back({child, 0});
        continue;
      }
      std::size_t longest = 0;
      for (const std::size_t child : edges_[schema]) longest = std::max(longest, lengths_[child]);
      lengths_[schema] = longest + 1;
      path.pop_back();
    }
  }

  const Edges& edges_;
  std::vector<std::size_t> lengths_;  // 0: not known yet
};

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
  const Edges edges = edges_of(document);
  const std::vector<bool> forward = leads_on(edges);
  const std::vector<bool> backward = leads_on(reversed(edges));
  std::set<SchemaId> ids;
  for (std::size_t i = 0; i < edges.size(); ++i) {
    if (forward[i] && backward[i]) ids.insert(static_cast<SchemaId>(i));
  }
  return ids;
}

std::size_t longest_chain(const Document& document) {
  const Edges edges = edges_of(document);
  const std::set<SchemaId> circles = self_applying(document);
  // No way leads out of the circles and back in. So first what comes behind them, then all the rest.
  std::vector<std::size_t> stops(edges.size(), 0);
  for (const SchemaId id : circles) stops[static_cast<std::size_t>(id)] = 1;
  const Lengths behind(edges, stops);
  std::size_t longest = 0;
  for (const SchemaId id : circles) {
    for (const std::size_t next : edges[static_cast<std::size_t>(id)])
      longest = std::max(longest, behind.of(next));
  }
  for (const SchemaId id : circles) stops[static_cast<std::size_t>(id)] = circles.size() + longest;
  const Lengths all(edges, stops);
  for (std::size_t i = 0; i < edges.size(); ++i) longest = std::max(longest, all.of(i));
  return longest;
}

}  // namespace understudy::openapi
