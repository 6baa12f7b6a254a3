#pragma once

#include <set>
#include <string>
#include <vector>

#include "generator/cpp/api.h"
#include "generator/render/callees.h"
#include "generator/render/rendering.h"

namespace understudy::generator {

/// What goes into one C++ file: the functions of some types, and of some operations.
struct Source {
  std::string file;  // `models_2.cpp`
  std::vector<cpp::DeclarationId> declarations;
  std::vector<const cpp::Entry*> entries;
  std::vector<std::size_t> operations;
  std::vector<std::size_t> responses;  // shared ones
};

/// The files for the types of components. Each component has its place by its name, whatever else is there.
std::vector<Source> model_sources(const cpp::Api& api);

/// The files for operations and the types that are theirs.
std::vector<Source> operation_sources(const cpp::Api& api);

/// The functions of a file's types, and the headers that they need.
struct SourceBlocks {
  json::Array blocks;
  std::set<std::string> includes;
  json::Array boxes;  // whose functions are compiled there
};
SourceBlocks model_blocks(const cpp::Api& api, const Source& source, Rendering& rendering);

/// The view of a file with such functions.
json::Object source_view(const cpp::Api& api, SourceBlocks blocks, const Callees& checks);

}  // namespace understudy::generator
