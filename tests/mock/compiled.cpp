#include <filesystem>

#include "generated/apis.h"
#include "tests/mock/producers.h"

namespace understudy::tests {

std::optional<runtime::Api> compiled(const std::string& spec) {
  if (!spec.starts_with("specs/")) return std::nullopt;
  for (const generated::CompiledApi& candidate : generated::apis()) {
    runtime::Api api = candidate.make();
    if (api.name == std::filesystem::path(spec).stem()) return api;
  }
  return std::nullopt;
}

}  // namespace understudy::tests
