#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "json/json.h"
#include "openapi/load.h"

namespace understudy::openapi {

/// One document that says what all files of a document say together, and what stands in the way of that.
struct Bundled {
  std::optional<json::Value> document;
  Diagnostics diagnostics;
  std::shared_ptr<const Sources> sources;
};

/// Brings a document and the files that it refers to into one: what another file holds becomes a component of
/// the same name, and every `$ref` to it `#/components/…`; where the specification has no component for it,
/// it takes the place of the reference. The first file is left as it is otherwise, so that a bundle of a
/// bundle changes nothing. Names of schemas (`$id`, `$anchor`) of other files are taken away, as references
/// are written without them. A `$dynamicRef` that finds different schemas on different ways is refused, as
/// are references that lead nowhere and path items that hold themselves.
Bundled bundle(const std::filesystem::path& path, const LoadOptions& options = {});

/// The same from other places than the disk.
Bundled bundle(const std::string& path, const ReadFile& read_file, const LoadOptions& options = {});

}  // namespace understudy::openapi
