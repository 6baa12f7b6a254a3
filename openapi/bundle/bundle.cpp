#include "openapi/bundle.h"

#include "openapi/bundle/bundler.h"
#include "openapi/open.h"

namespace understudy::openapi {

Bundled bundle(const std::filesystem::path& path, const LoadOptions& options) {
  return bundle(path.string(), read_from_disk, options);
}

Bundled bundle(const std::string& path, const ReadFile& read_file, const LoadOptions& options) {
  Bundled bundled;
  OpenDocument opened(path, read_file, options, bundled.diagnostics);
  bundled.sources = opened.sources();
  if (opened.context() == nullptr) return bundled;
  bundled.document = Bundler(*opened.context()).run();
  return bundled;
}

}  // namespace understudy::openapi
