#pragma once

#include <cstddef>

namespace understudy::openapi {

/// How far a document may multiply itself; docs/LIMITS.md.
struct ReadLimits {
  std::size_t references = 64;  // that may follow each other
  std::size_t aliases =
      1'000'000;  // values that the aliases of a YAML file stand for, and that its anchors name
};

}  // namespace understudy::openapi
