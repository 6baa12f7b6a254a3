#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "json/json.h"

namespace understudy::generator {

/// The functions that files of generated code call across each other, found by their names in the text. A
/// file declares those that it calls, so that a new function is no reason to compile the others again.
class Callees {
 public:
  /// `prefix`: what all of the names start with.
  Callees(std::string_view prefix, std::unordered_set<std::string> known)
      : prefix_(prefix), known_(std::move(known)) {}

  /// Those that the blocks name, in order.
  json::Array of(const std::vector<const json::Array*>& blocks) const;

 private:
  std::string_view prefix_;
  std::unordered_set<std::string> known_;
};

}  // namespace understudy::generator
