#pragma once

#include <string>
#include <unordered_set>

#include "openapi/read/node.h"

namespace understudy::openapi {

/// Adds the members of a `<<` value that the object does not have of its own (the merge key type of YAML 1.1,
/// which 1.2 readers keep up).
class YamlMerge {
 public:
  explicit YamlMerge(NodeObject& members);

  /// Moves members out of a map or a list of maps; says whether it is one.
  bool take(Node& from);

 private:
  NodeObject* members_;
  std::unordered_set<std::string> names_;
};

}  // namespace understudy::openapi
