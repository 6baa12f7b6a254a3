#include <filesystem>

#include "generated/apis.h"
#include "tests/mock/producers.h"

namespace understudy::tests {

std::optional<runtime::Api> compiled(const std::string& spec) {
  if (!spec.starts_with("specs/")) return std::nullopt;
  for (runtime::Api& api : generated::apis()) {
    if (api.name == std::filesystem::path(spec).stem()) return std::move(api);
  }
  return std::nullopt;
}

}  // namespace understudy::tests
