#include "cli/compiled_apis.h"

#include "generated/apis.h"

namespace understudy::cli {

std::vector<runtime::Api> compiled_apis() {
  std::vector<runtime::Api> apis;
  for (const auto& compiled : generated::apis()) apis.push_back(compiled.make());
  return apis;
}

}  // namespace understudy::cli
