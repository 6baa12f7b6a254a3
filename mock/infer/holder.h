#pragma once

#include <optional>
#include <string>
#include <vector>

#include "mock/infer/resources.h"
#include "mock/prepare/prepared.h"

namespace understudy::mock {

/// A documented body with an item, or a list of them, somewhere inside.
struct Holder {
  const PreparedMedia* media = nullptr;
  json::Value body = {};                // keeps to its schema
  std::vector<std::string> steps = {};  // names of members, from the outside

  /// What stands in the place: the documented item or list.
  const json::Value& held() const;
  /// The body around another value.
  json::Value around(json::Value value) const;
  /// Whether that body keeps to its schema.
  bool takes(json::Value value) const;
};

/// Where a success of the operation has an item of the collection, or the list of its items; nothing where no
/// documented or made body shows one.
std::optional<Holder> item_holder(const PreparedOperation& operation, const ResourcePlan& plan);
std::optional<Holder> list_holder(const PreparedOperation& operation, const ResourcePlan& plan);

}  // namespace understudy::mock
