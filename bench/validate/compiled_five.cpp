#include "bench/validate/subjects.h"
#include "generated/apis.h"

namespace understudy::bench {

std::vector<runtime::Api> compiled_five() {
  std::vector<runtime::Api> apis;
  for (const auto& api : generated::apis()) apis.push_back(api.make());
  return apis;
}

}  // namespace understudy::bench
