#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "runtime/api.h"

namespace understudy::mock {

/// What an operation does to a collection, as its method and path tell.
enum class Verb { list, create, read, replace, patch, erase };

/// A collection that paths tell of: `/things` with `/things/{id}`.
struct ResourcePlan {
  std::string path;                                      // of the collection, without a slash at its end
  std::vector<std::string> within;                       // its path parameters
  std::string id;                                        // the path parameter behind it
  std::vector<std::pair<Verb, std::size_t>> operations;  // indexes into the table
  std::optional<std::size_t> parent = {};                // the plan of whose items it is a part

  friend bool operator==(const ResourcePlan&, const ResourcePlan&) = default;
};

/// The collections of a table, those of a parent before those below it. One that no operation changes, or
/// none reads, is none; operations that declare a behavior keep their collection out of this.
std::vector<ResourcePlan> find_resources(const std::vector<runtime::Operation>& operations);

}  // namespace understudy::mock
