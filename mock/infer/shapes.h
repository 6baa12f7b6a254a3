#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "mock/infer/holder.h"
#include "mock/store/collection.h"

namespace understudy::mock {

/// What the documented bodies tell of a collection: how its items look and where they stand.
struct Shapes {
  std::string key;                                     // the member that identifies an item
  json::Value base;                                    // an item that keeps to the document
  const runtime::Parameter* id = nullptr;              // the path parameter that a key has to pass
  std::vector<std::pair<std::string, Item>> starters;  // of the documented list, by key
  std::map<std::size_t, Holder> holders;               // by the operation's index in the table

  const Holder* holder(std::size_t operation) const;
  const Item* starter(const std::string& key) const;
  /// Whether an item can be shown, by reading it or else by any operation that shows one, and found by its
  /// key.
  bool takes(const json::Value& item) const;

  std::optional<std::size_t> shown_by = {};  // whose holder judges an item
};

/// Nothing where no body shows an item with a member that identifies it.
std::optional<Shapes> shapes_of(const std::vector<PreparedOperation>& operations, const ResourcePlan& plan);

}  // namespace understudy::mock
