#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tl/expected.hpp>

#include "openapi/diagnostics.h"
#include "openapi/document.h"
#include "openapi/read_limits.h"
#include "openapi/sources.h"

namespace understudy::openapi {

/// What came of reading a document: the sound part of it, if it is one at all, and every fault found. The
/// sources serve to print them.
struct Loaded {
  std::optional<Document> document;
  Diagnostics diagnostics;
  std::shared_ptr<const Sources> sources;
};

/// Whether `format` refuses values, or only describes them (JSON Schema 2020-12 Validation, section 7.2).
enum class Formats : std::uint8_t { asserted, ignored };

struct LoadOptions {
  Formats formats = Formats::asserted;
  /// Files that hold what absolute URIs name: the path of each, by its URI without a fragment; for a URI that
  /// ends in a slash, the folder of all below it. Nothing is ever fetched from a network.
  std::map<std::string, std::string> files = {};
  /// Whether references may lead to files that are neither below the folder of the first file nor below the
  /// working folder. Files that `files` names are read wherever they are.
  bool references_outside = false;
  Samples samples = Samples::sound;
  /// Whether schemas of 3.0 may have the keywords of 3.1 too; otherwise those are passed over.
  bool takes_later_keywords = false;
  ReadLimits limits = {};
};

/// Reads one OpenAPI document, YAML or JSON, and the local files that it refers to.
Loaded load(const std::filesystem::path& path, const LoadOptions& options = {});

/// The text of a file, or why it cannot be read.
using ReadFile = std::function<tl::expected<std::string, std::string>(const std::string& path)>;

/// The same from other places than the disk.
Loaded load(const std::string& path, const ReadFile& read_file, const LoadOptions& options = {});

}  // namespace understudy::openapi
