#pragma once

#include <string>
#include <vector>

#include "generator/lower/facts.h"

namespace understudy::generator {

/// What C++ makes of a schema, decided from its facts alone.
enum class Kind {
  any,
  boolean,
  int32,
  int64,
  uint64,
  number,   // a double
  decimal,  // a number of any size and precision
  string,
  list,
  tuple,
  map,     // only members of one type
  object,  // any members
  enumeration,
  structure,
  choice,   // one of several branches
  several,  // `type` has several names
};

/// The kind, and why a schema with words of its own becomes `any`; empty for one that says nothing.
struct Judgement {
  Kind kind = Kind::any;
  std::string reason;
};

Judgement judge(const Facts& facts);

/// Whether an object's other members have a type that they share.
bool has_typed_rest(const Facts& facts);
/// The schemas of those members.
Conjunction rest_schemas(const Facts& facts);

/// The one JSON type that all values of these facts have, or empty.
std::string json_kind(const Facts& facts);

/// The names that `types` allows, `integer` only without `number`.
std::vector<std::string> type_names(const openapi::TypeSet& types);

}  // namespace understudy::generator
