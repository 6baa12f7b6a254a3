#pragma once

#include <functional>
#include <string>

#include "lint/conjunction.h"

namespace understudy::lint {

/// Of which types values of a schema may be, as far as it is known.
using TypesOf = std::function<Types(openapi::SchemaId id)>;

/// The types of values that may fit all parts of a conjunction, with what is known of the schemas inside of
/// it and of its branches; and why there is none of a type, in words that go on from "no value fits".
struct Alive {
  Types types = all_types;
  std::string why;  // the first reason
};

Alive alive_types(const openapi::Document& document, const Conjunction& all, const TypesOf& types_inside);

/// The schemas whose values a value of this one has to contain or to be, where no value is known to fit.
std::vector<openapi::SchemaId> lacking(const Conjunction& all, const TypesOf& types_inside);

}  // namespace understudy::lint
