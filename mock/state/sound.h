#pragma once

#include <optional>
#include <string>

#include "mock/engine.h"

namespace understudy::mock {

/// The collection of paths that a shelf belongs to; null for one that is declared.
const Resource* resource_of(const PreparedApi& api, const Shelf& shelf);

/// Whether the answer that shows an item of a declared collection breaks the document: which rules.
std::vector<runtime::Violation> broken_by(Engine& engine, const PreparedApi& api, const Shelf& shelf,
                                          const Collection::Placed& item);

/// Why an item cannot be in a collection; nothing where it can.
std::optional<std::string> fault_of_item(Engine& engine, const PreparedApi& api, const Shelf& shelf,
                                         const Collection::Placed& item);

/// The text of an item's key; nothing where it has none.
std::optional<std::string> key_in(const PreparedApi& api, const Shelf& shelf, const json::Value& item);

}  // namespace understudy::mock
