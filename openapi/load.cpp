#include "openapi/load.h"

#include "openapi/build/document.h"
#include "openapi/check/check.h"
#include "openapi/open.h"

namespace understudy::openapi {

Loaded load(const std::filesystem::path& path, const LoadOptions& options) {
  return load(path.string(), read_from_disk, options);
}

Loaded load(const std::string& path, const ReadFile& read_file, const LoadOptions& options) {
  Loaded loaded;
  OpenDocument opened(path, read_file, options, loaded.diagnostics);
  loaded.sources = opened.sources();
  if (opened.context() == nullptr) return loaded;
  const std::size_t schemas = check(*opened.context(), opened.context()->document);
  loaded.document = build_document(*opened.context(), opened.context()->document, schemas);
  if (loaded.document) loaded.document->samples = options.samples;
  return loaded;
}

}  // namespace understudy::openapi
