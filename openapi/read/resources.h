#pragma once

#include <deque>
#include <map>
#include <memory>
#include <string>

#include "openapi/dialect/dialects.h"
#include "openapi/read/resource.h"

namespace understudy::openapi {

/// The schema resources of all files read so far, by their URIs.
class Resources {
 public:
  /// Schemas that do not name their dialect are read by `dialect`.
  Resources(Dialects& dialects, Diagnostics& diagnostics, const Dialect& dialect)
      : dialects_(&dialects), diagnostics_(&diagnostics), dialect_(&dialect) {}

  /// The first value of a file in its resource. Looks through the file once, when first asked.
  Cursor root_of(const SourceFile& file);
  /// The resource of a URI; null where no file that has been read has it.
  const Resource* find(const std::string& uri) const;
  /// In how many resources a `$dynamicAnchor` of this name stands.
  std::size_t dynamic_count(const std::string& anchor) const {
    const auto found = dynamic_counts_.find(anchor);
    return found == dynamic_counts_.end() ? 0 : found->second;
  }

 private:
  friend class ResourceSearch;

  Resource& add(Resource resource);

  Dialects* dialects_;
  Diagnostics* diagnostics_;
  const Dialect* dialect_;
  std::deque<Resource> all_;
  std::deque<NestedResources> nested_;
  std::map<std::string, const Resource*> by_uri_;
  std::map<const SourceFile*, const Resource*> by_file_;
  std::map<std::string, std::size_t, std::less<>> dynamic_counts_;
};

}  // namespace understudy::openapi
