#include "openapi/direction.h"

#include <algorithm>
#include <set>

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

struct Marks {
  std::vector<std::string> marked;
  std::vector<std::string> plain;  // members that are declared without the mark
};

void add(std::vector<std::string>& names, const std::string& name) {
  if (std::ranges::find(names, name) == names.end()) names.push_back(name);
}

bool has(const std::vector<std::string>& names, const std::string& name) {
  return std::ranges::find(names, name) != names.end();
}

Marks marks_of(const Document& document, SchemaId id, bool Schema::* mark, Visited& visited);

/// What all branches that have a member agree on.
void add_branches(const Document& document, const std::vector<SchemaId>& branches, bool Schema::* mark,
                  Marks& marks, Visited& visited) {
  Marks together;
  for (const SchemaId branch : branches) {
    const Marks one = marks_of(document, branch, mark, visited);
    for (const std::string& name : one.marked) add(together.marked, name);
    for (const std::string& name : one.plain) add(together.plain, name);
  }
  for (const std::string& name : together.marked)
    add(has(together.plain, name) ? marks.plain : marks.marked, name);
  for (const std::string& name : together.plain) add(marks.plain, name);
}

void add_parts(const Document& document, SchemaId part, bool Schema::* mark, Marks& marks, Visited& visited) {
  const Marks one = marks_of(document, part, mark, visited);
  for (const std::string& name : one.marked) add(marks.marked, name);
  for (const std::string& name : one.plain) add(marks.plain, name);
}

Marks marks_of(const Document& document, SchemaId id, bool Schema::* mark, Visited& visited) {
  Marks marks;
  if (!visited.insert(id).second) return marks;
  const Schema& schema = document.schema(id);
  for (const auto& [name, member] : schema.properties) {
    Visited inside;
    add(is_marked(document, member, mark, inside) ? marks.marked : marks.plain, name);
  }
  if (schema.ref) add_parts(document, *schema.ref, mark, marks, visited);
  for (const SchemaId part : schema.all_of) add_parts(document, part, mark, marks, visited);
  add_branches(document, schema.any_of, mark, marks, visited);
  add_branches(document, schema.one_of, mark, marks, visited);
  std::erase_if(marks.plain, [&](const std::string& name) { return has(marks.marked, name); });
  return marks;
}

}  // namespace

DirectedNames directed_names(const Document& document, SchemaId schema) {
  Visited for_read;
  Visited for_write;
  return {marks_of(document, schema, &Schema::read_only, for_read).marked,
          marks_of(document, schema, &Schema::write_only, for_write).marked};
}

}  // namespace understudy::openapi
