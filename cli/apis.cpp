#include "cli/apis.h"

#include "cli/read_spec.h"
#include "generated/apis.h"
#include "validator/interpret.h"

namespace understudy::cli {

tl::expected<std::vector<runtime::Api>, ExitCode> apis_of(const std::vector<std::string>& specs,
                                                          Streams& streams) {
  std::vector<runtime::Api> apis;
  if (specs.empty()) {
    for (const auto& compiled : generated::apis()) apis.push_back(compiled.make());
    return apis;
  }
  auto documents = read_specs(specs, streams);
  if (!documents) return tl::unexpected(documents.error());
  for (auto& document : *documents) apis.push_back(validator::interpret(std::move(document)));
  return apis;
}

}  // namespace understudy::cli
