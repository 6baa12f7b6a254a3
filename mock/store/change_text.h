#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "mock/store/store.h"

namespace understudy::mock {

/// What one request changed of a collection.
struct ShelfChange {
  std::string shelf;
  std::uint64_t counter = 0;
  std::vector<Edit> edits = {};
};

/// The changes as one JSON text; nothing where it would not be JSON, as a name is no UTF-8.
std::optional<std::string> change_text(const std::vector<ShelfChange>& changes);
/// The changes that a text tells of; what is not understood is left out.
std::vector<ShelfChange> changes_of(const std::string& text);

/// What a collection remembers, with its counter.
struct ShelfMemory {
  std::uint64_t counter = 0;
  Collection::Memory memory = {};
};

/// The memory of all collections, by name, as one JSON text, and back.
std::string snapshot_of(const std::map<std::string, ShelfMemory>& memories);
std::map<std::string, ShelfMemory> memories_of(const std::string& snapshot);

}  // namespace understudy::mock
