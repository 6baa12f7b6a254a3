#pragma once

#include <cstddef>
#include <vector>

#include "generator/cpp/type.h"

namespace understudy::generator {

/// For each declaration, those that it mentions.
using Mentions = std::vector<std::vector<cpp::DeclarationId>>;

/// Which declarations lead back to each other: each has the number of its circle. Takes time and memory in
/// proportion to the mentions.
class Cycles {
 public:
  explicit Cycles(const Mentions& mentions);

  /// Whether each of the two leads to the other.
  bool same(cpp::DeclarationId one, cpp::DeclarationId other) const;
  /// Whether a declaration leads back to itself.
  bool closes(cpp::DeclarationId id) const;

 private:
  std::vector<std::size_t> circles_;
  std::vector<bool> closed_;
};

}  // namespace understudy::generator
