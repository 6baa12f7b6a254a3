#pragma once

#include <set>
#include <string>

#include "openapi/document.h"

namespace understudy::openapi {

/// The schemas that apply themselves to the same value again by way of `$ref`, `allOf`, `anyOf`, `oneOf`,
/// `not`, `if`, `then`, `else` or `dependentSchemas` (a base class whose `oneOf` lists classes built on it by
/// `allOf`), and those between two such. A check has to stop there by itself.
std::set<SchemaId> self_applying(const Document& document);

/// What tells a schema apart from those that a value was checked against on the way to it: its location, and
/// which one of those there it is.
std::string guard_name(const Schema& schema);

/// How many schemas may ask about one value inside of each other, at most; more are counted where several
/// groups of schemas apply themselves.
std::size_t longest_chain(const Document& document);

/// The subschemas of a schema that apply to the same value.
std::vector<SchemaId> in_place(const Schema& schema);

}  // namespace understudy::openapi
