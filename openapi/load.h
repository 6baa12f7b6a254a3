#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <tl/expected.hpp>

#include "openapi/diagnostics.h"
#include "openapi/document.h"
#include "openapi/sources.h"

namespace understudy::openapi {

/// What came of reading a document: the sound part of it, if it is one at all, and every fault found. The
/// sources serve to print them.
struct Loaded {
  std::optional<Document> document;
  Diagnostics diagnostics;
  std::shared_ptr<const Sources> sources;
};

/// Reads one OpenAPI document, YAML or JSON, and the local files that it refers to.
Loaded load(const std::filesystem::path& path);

/// The text of a file, or why it cannot be read.
using ReadFile = std::function<tl::expected<std::string, std::string>(const std::string& path)>;

/// The same from other places than the disk.
Loaded load(const std::string& path, const ReadFile& read_file);

}  // namespace understudy::openapi
