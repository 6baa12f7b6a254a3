#include "openapi/unions.h"

#include <set>

#include "openapi/naming.h"
#include "openapi/only.h"

namespace understudy::openapi {

namespace {

/// What messages call a branch; one without a name by its place in the union.
std::string name_of(const Document& document, SchemaId branch, const std::string& otherwise) {
  std::string label = branch_label(document, branch);
  return label.find('#') == std::string::npos ? label : otherwise;
}

UnionPlace union_of(const Document& document, const Schema& schema, const std::string& keyword,
                    const std::vector<SchemaId>& branches) {
  UnionPlace made{.location = schema.location + "/" + keyword, .branches = {}};
  for (std::size_t i = 0; i < branches.size(); ++i)
    made.branches.push_back(name_of(document, branches[i], keyword + "/" + std::to_string(i)));
  return made;
}

}  // namespace

std::vector<UnionPlace> unions_of(const Document& document) {
  std::vector<UnionPlace> unions;
  std::set<std::string> known;
  const auto add = [&](const Schema& schema, const std::string& keyword,
                       const std::vector<SchemaId>& branches) {
    if (branches.empty()) return;
    UnionPlace made = union_of(document, schema, keyword, branches);
    if (known.insert(made.location).second) unions.push_back(std::move(made));
  };
  const std::vector<bool> used = schemas_of_operations(document);
  for (std::size_t i = 0; i < document.schemas.size(); ++i) {
    if (!used[i]) continue;
    add(document.schemas[i], "oneOf", document.schemas[i].one_of);
    add(document.schemas[i], "anyOf", document.schemas[i].any_of);
  }
  return unions;
}

}  // namespace understudy::openapi
