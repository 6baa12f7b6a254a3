#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "runtime/check/combine.h"

namespace understudy::runtime {

/// A union's keyword and place.
struct UnionRule {
  std::string_view keyword;
  Rule rule;
};

/// Says why no branch takes a value, in the way that combine.h describes.
void explain_union(const json::Value& value, const Union& choice, UnionRule rule, Report& report);

/// The labels of all branches.
json::Array branch_labels(const Union& choice);

/// What a message calls the branches: `Cat, Dog, oneOf/2`; a long list ends in `…`.
std::string branch_names(const json::Array& labels);

}  // namespace understudy::runtime
