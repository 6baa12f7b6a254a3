#include "openapi/direction.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace understudy::openapi {
namespace {

using Visited = std::set<SchemaId>;

/// Whether a member's schema, or what it refers to, carries a mark.
bool is_marked(const Document& document, SchemaId id, bool Schema::* mark, Visited& visited) {
  if (!visited.insert(id).second) return false;
  const Schema& schema = document.schema(id);
  if (schema.*mark) return true;
  if (schema.ref && is_marked(document, *schema.ref, mark, visited)) return true;
  return std::ranges::any_of(schema.all_of,
                             [&](SchemaId part) { return is_marked(document, part, mark, visited); });
}

/// Names, each once, in the order in which they came.
class Names {
 public:
  void add(const std::string& name) {
    if (known_.insert(name).second) list_.push_back(name);
  }
  bool has(const std::string& name) const { return known_.contains(name); }
  const std::vector<std::string>& list() const { return list_; }

 private:
  std::vector<std::string> list_;
  std::unordered_set<std::string> known_;
};

struct Marks {
  Names marked;
  Names plain;  // members that some part declares without the mark
};

void add_marks(const Document& document, SchemaId id, bool Schema::* mark, Marks& marks, Visited& visited);

/// What all branches that have a member agree on.
void add_branches(const Document& document, const std::vector<SchemaId>& branches, bool Schema::* mark,
                  Marks& marks, Visited& visited) {
  Marks together;
  for (const SchemaId branch : branches) {
    Marks one;
    add_marks(document, branch, mark, one, visited);
    for (const std::string& name : one.marked.list()) together.marked.add(name);
    for (const std::string& name : one.plain.list()) {
      if (!one.marked.has(name)) together.plain.add(name);
    }
  }
  for (const std::string& name : together.marked.list())
    (together.plain.has(name) ? marks.plain : marks.marked).add(name);
  for (const std::string& name : together.plain.list()) marks.plain.add(name);
}

/// Adds those of a schema to those of the schemas around it, as chains of `allOf` may have thousands of
/// links.
void add_marks(const Document& document, SchemaId id, bool Schema::* mark, Marks& marks, Visited& visited) {
  if (!visited.insert(id).second) return;
  const Schema& schema = document.schema(id);
  for (const auto& [name, member] : schema.properties) {
    Visited inside;
    (is_marked(document, member, mark, inside) ? marks.marked : marks.plain).add(name);
  }
  if (schema.ref) add_marks(document, *schema.ref, mark, marks, visited);
  for (const SchemaId part : schema.all_of) add_marks(document, part, mark, marks, visited);
  add_branches(document, schema.any_of, mark, marks, visited);
  add_branches(document, schema.one_of, mark, marks, visited);
}

std::vector<std::string> marked_names(const Document& document, SchemaId schema, bool Schema::* mark) {
  Marks marks;
  Visited visited;
  add_marks(document, schema, mark, marks, visited);
  return marks.marked.list();
}

}  // namespace

DirectedNames directed_names(const Document& document, SchemaId schema) {
  return {marked_names(document, schema, &Schema::read_only),
          marked_names(document, schema, &Schema::write_only)};
}

}  // namespace understudy::openapi
