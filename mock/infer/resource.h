#pragma once

#include <memory>
#include <vector>

#include "mock/infer/shapes.h"
#include "runtime/lazy.h"

namespace understudy::mock {

/// A collection that nobody declared, at work.
struct Resource {
  ResourcePlan plan;
  Shelf* shelf = nullptr;
  runtime::Lazy<std::optional<Shapes>> shapes = {};  // made with the first request for it
  const Resource* parent = nullptr;
};

/// Gives the operations of an API their part in the collections that its paths tell of. Their shelves are
/// named by path.
void infer_resources(PreparedApi& api);

}  // namespace understudy::mock
