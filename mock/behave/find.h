#pragma once

#include "mock/behave/behave.h"

namespace understudy::mock {

/// An item that the path leads to, with where it is.
struct Located {
  World world;
  std::string key;
  Item item;
};

/// The item of a shelf whose key stands in that path parameter, or `not_found`.
Outcome<Located> find_item(const Shelf& shelf, const std::string& id, const Visit& visit);

/// The parent that has to be there; an empty one where none is asked for.
Outcome<Located> find_parent(const Behavior& behavior, const Visit& visit);

/// Refuses a body that refers to something that is not there.
Outcome<bool> check_references(const Behavior& behavior, const Visit& visit);

}  // namespace understudy::mock
