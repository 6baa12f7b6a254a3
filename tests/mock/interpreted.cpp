#include <catch2/catch.hpp>

#include "openapi/load.h"
#include "tests/mock/producers.h"
#include "validator/interpret.h"

namespace understudy::tests {

runtime::Api interpreted(const std::string& spec) {
  const bool is_path = spec.find('\n') == std::string::npos;
  openapi::Loaded loaded =
      is_path ? openapi::load(spec) : openapi::load("case.yaml", [&](const std::string&) {
        return tl::expected<std::string, std::string>(spec);
      });
  std::string faults;
  for (const openapi::Diagnostic& diagnostic : loaded.diagnostics.sorted()) {
    if (diagnostic.severity == openapi::Severity::error)
      faults += openapi::render(diagnostic, *loaded.sources);
  }
  INFO(faults);
  REQUIRE(faults.empty());
  REQUIRE(loaded.document);
  return validator::interpret(std::make_shared<const openapi::Document>(std::move(*loaded.document)));
}

}  // namespace understudy::tests
