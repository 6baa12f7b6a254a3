#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "openapi/document.h"

namespace understudy::openapi {

/// Which members of a value are marked writeOnly, by name, and where further ones are inside of it.
struct WriteOnly {
  std::vector<std::string> hidden = {};
  std::vector<std::pair<std::string, std::size_t>> members = {};  // index into `WriteOnlyTable::values`
  std::optional<std::size_t> rest = {};                           // of members that have no other entry
  std::optional<std::size_t> items = {};

  friend bool operator==(const WriteOnly&, const WriteOnly&) = default;
};

/// What must not leave in the responses of a document (OpenAPI 3.1.1, section 4.8.24.1). A member that any
/// schema of a value marks is hidden, also where that schema is one branch of a union or a condition.
struct WriteOnlyTable {
  std::vector<WriteOnly> values;
  std::map<SchemaId, std::size_t> of_schema;  // those of response bodies where something is hidden

  std::optional<std::size_t> find(SchemaId schema) const;
};

WriteOnlyTable write_only_table(const Document& document);

}  // namespace understudy::openapi
