#pragma once

#include <string_view>

#include "runtime/check/combine.h"

namespace understudy::runtime {

/// A union's keyword and place.
struct UnionRule {
  std::string_view keyword;
  Rule rule;
};

/// Says why no branch takes a value, in the way that combine.h describes.
void explain_union(const json::Value& value, const Union& choice, UnionRule rule, Report& report);

}  // namespace understudy::runtime
