#pragma once

#include <map>
#include <memory>
#include <string>
#include <tl/expected.hpp>

#include "openapi/load.h"
#include "openapi/read/source_file.h"

namespace understudy::openapi {

/// The files of one document, each read when it is first asked for. Only files in the folder of the first
/// one, and below it, are opened.
class Files {
 public:
  Files(std::string root_path, const ReadFile& read_file, Diagnostics& diagnostics);

  /// The first file, or null where it cannot be read; the diagnostics say why.
  const SourceFile* root();
  /// The file that a reference in `from` names, or why there is none.
  tl::expected<const SourceFile*, std::string> open(const SourceFile& from, const std::string& reference);
  /// The files that have been read.
  std::shared_ptr<const Sources> sources() const { return sources_; }

 private:
  tl::expected<const SourceFile*, std::string> read_source(const std::string& path, const std::string& uri);

  std::string root_path_;
  const ReadFile* read_file_;
  Diagnostics* diagnostics_;
  std::shared_ptr<Sources> sources_;
  std::map<std::string, tl::expected<const SourceFile*, std::string>> opened_;  // by uri
};

}  // namespace understudy::openapi
