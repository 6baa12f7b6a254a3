#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tl/expected.hpp>

#include "openapi/load.h"
#include "openapi/read/source_file.h"

namespace understudy::openapi {

/// How large a file may be, in bytes; the largest known document has 13 million.
inline constexpr std::size_t most_file_bytes = 100'000'000;

/// What is said of a larger one.
std::string too_large();

/// The files of one document, each read when it is first asked for: those that relative references name, and
/// those that the caller gives for absolute URIs. The meta-schemas that everyone refers to are there.
class Files {
 public:
  Files(std::string root_path, const ReadFile& read_file, const LoadOptions& options,
        Diagnostics& diagnostics);

  /// The first file, or null where it cannot be read; the diagnostics say why.
  const SourceFile* root();
  /// The file of a URI without a fragment, absolute or relative to the first file's folder; or why there is
  /// none, in the words of the reference.
  tl::expected<const SourceFile*, std::string> open(const std::string& uri, const std::string& reference);
  /// The files that have been read.
  std::shared_ptr<const Sources> sources() const { return sources_; }

 private:
  using Opened = tl::expected<const SourceFile*, std::string>;

  std::optional<std::string> mapped(const std::string& uri) const;
  Opened open_absolute(const std::string& uri, const std::string& reference);
  Opened read_source(const std::string& path, const std::string& uri);
  Opened add_source(const std::string& path, const std::string& uri, std::string content);

  std::string root_path_;
  const ReadFile* read_file_;
  const LoadOptions* options_;
  Diagnostics* diagnostics_;
  std::shared_ptr<Sources> sources_;
  std::map<std::string, tl::expected<const SourceFile*, std::string>> opened_;  // by uri
};

}  // namespace understudy::openapi
