#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "json/json.h"
#include "openapi/read/node.h"

namespace understudy::cli {

/// A file of `--seed-data`: items by the names of their collections, and where in it they stand.
struct SeedFile {
  std::string path;
  std::string collection = {};  // of a file that is one collection: its name
  openapi::Node root = {};

  json::Value items() const;
  /// `pets.yaml:3:5`, of the value that a pointer into `items` leads to.
  std::string place_of(const std::string& pointer) const;
};

/// Reads a JSON or YAML file with items by collection, or a folder of files that are a collection each, named
/// as it is (`pets.yaml`). Only files that stand in the folder itself count; a link that leads out of it is
/// refused. All faults, each with its place, where anything cannot be read.
tl::expected<std::vector<SeedFile>, std::vector<std::string>> read_seed_data(const std::string& path);

}  // namespace understudy::cli
