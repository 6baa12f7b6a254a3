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

/// How many files one document may have, and how long the name of one may be, in bytes. A reference below a
/// folder that is a link to itself leads to a new name each time it is followed.
inline constexpr std::size_t most_files = 10'000;
inline constexpr std::size_t most_name_bytes = 4'096;

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
  /// From here on the meta-schemas are out of reach: OpenAPI 3.0 has not the keywords they are written with.
  void leave_out_metaschemas() { has_metaschemas_ = false; }
  const ReadLimits& limits() const { return options_->limits; }
  /// The files that have been read.
  std::shared_ptr<const Sources> sources() const { return sources_; }

 private:
  using Opened = tl::expected<const SourceFile*, std::string>;

  std::optional<std::string> mapped(const std::string& uri) const;
  Opened open_relative(const std::string& uri, const std::string& reference);
  Opened open_absolute(const std::string& uri, const std::string& reference);
  Opened read_source(const std::string& path, const std::string& uri);
  Opened add_source(const std::string& path, const std::string& uri, std::string content);

  std::string root_path_;
  const ReadFile* read_file_;
  const LoadOptions* options_;
  Diagnostics* diagnostics_;
  std::shared_ptr<Sources> sources_;
  std::map<std::string, tl::expected<const SourceFile*, std::string>> opened_;  // by uri
  bool has_metaschemas_ = true;
};

}  // namespace understudy::openapi
