#pragma once

#include <memory>
#include <optional>
#include <string>

#include "openapi/check/context.h"
#include "openapi/dialect/dialects.h"
#include "openapi/load.h"
#include "openapi/read/files.h"
#include "openapi/read/references.h"
#include "openapi/read/resources.h"

namespace understudy::openapi {

/// A document whose files are read as they are asked for, with what is needed to walk through it.
class OpenDocument {
 public:
  /// What it is given has to outlive it.
  OpenDocument(const std::string& path, const ReadFile& read_file, const LoadOptions& options,
               Diagnostics& diagnostics);
  OpenDocument(const OpenDocument&) = delete;
  OpenDocument& operator=(const OpenDocument&) = delete;

  /// Null where the first file is no OpenAPI document of a version that is read; the diagnostics say why.
  Context* context() { return context_ ? &*context_ : nullptr; }
  std::shared_ptr<const Sources> sources() const { return files_.sources(); }

 private:
  Files files_;
  std::optional<Dialects> dialects_;
  std::optional<Resources> resources_;
  std::optional<References> references_;
  std::optional<Context> context_;
};

/// The text of a file, or why it cannot be read.
tl::expected<std::string, std::string> read_from_disk(const std::string& path);

}  // namespace understudy::openapi
