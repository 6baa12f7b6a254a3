#pragma once

#include <string>
#include <vector>

#include "openapi/document.h"

namespace understudy::openapi {

/// The members of a schema's objects that are marked readOnly or writeOnly, each once, in the order of the
/// text.
struct DirectedNames {
  std::vector<std::string> read_only;
  std::vector<std::string> write_only;

  bool empty() const { return read_only.empty() && write_only.empty(); }
  friend bool operator==(const DirectedNames&, const DirectedNames&) = default;
};

/// Finds the marks in `properties`, also behind the `$ref` and `allOf` of a member, and in the subschemas
/// that speak of the same object: `$ref`, `allOf`, and `anyOf` or `oneOf` where no branch that has the member
/// leaves it unmarked.
DirectedNames directed_names(const Document& document, SchemaId schema);

}  // namespace understudy::openapi
