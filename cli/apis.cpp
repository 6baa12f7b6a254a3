#include "cli/apis.h"

#include <ostream>

#include "cli/compiled_apis.h"
#include "cli/progress.h"
#include "cli/read_spec.h"
#include "validator/interpret.h"

namespace understudy::cli {

tl::expected<std::vector<runtime::Api>, ExitCode> apis_of(const std::vector<std::string>& specs,
                                                          const SpecOptions& options, Streams& streams) {
  if (specs.empty()) {
    auto compiled = compiled_apis();
    if (!compiled.empty()) return compiled;
    streams.err << "understudy: no API is compiled in, so name a document\n";
    return tl::unexpected(ExitCode::wrong_usage);
  }
  auto documents = read_specs(specs, options, streams);
  if (!documents) return tl::unexpected(documents.error());
  std::vector<runtime::Api> apis;
  for (auto& document : *documents) {
    const Progress line(streams, "preparing " + document->path);
    apis.push_back(validator::interpret(std::move(document)));
  }
  return apis;
}

}  // namespace understudy::cli
