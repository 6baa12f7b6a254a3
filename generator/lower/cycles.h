#pragma once

#include <cstddef>
#include <vector>

namespace understudy::generator {

/// For each thing of a list, the indexes of those that it needs.
using Needs = std::vector<std::vector<std::size_t>>;

/// Which things lead back to each other. Takes time and memory in proportion to the needs.
class Cycles {
 public:
  explicit Cycles(const Needs& needs);

  /// Whether each of the two leads to the other.
  bool same(std::size_t one, std::size_t other) const { return circles_[one] == circles_[other]; }
  /// Whether a thing leads back to itself.
  bool closes(std::size_t one) const { return closed_[one]; }
  /// All that lead to a thing and back from it, itself among them.
  const std::vector<std::size_t>& members(std::size_t one) const { return members_[circles_[one] - 1]; }
  /// The first of those that a thing leads to and back from: itself where there is no other.
  std::size_t first(std::size_t one) const { return members(one).front(); }

 private:
  std::vector<std::size_t> circles_;               // the number of each thing's circle, from 1
  std::vector<std::vector<std::size_t>> members_;  // of each circle, in order
  std::vector<bool> closed_;
};

}  // namespace understudy::generator
