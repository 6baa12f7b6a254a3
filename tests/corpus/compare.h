#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "openapi/document.h"
#include "tests/corpus/plugin.h"

namespace understudy::tests {

/// What the comparison of compiled code with the interpreter found.
struct Comparison {
  std::size_t examples = 0;  // documented values
  std::size_t samples = 0;   // values made from a schema
  std::size_t spoiled = 0;   // the same with one thing changed
  std::size_t trips = 0;     // values that went through a generated type and came back
  std::size_t refused = 0;   // of them, those that the type alone refused, as docs/MODELS.md says it does
  std::vector<std::string> failures;
};

/// Sends every value that the document shows, and changed ones, through both checks and the generated type.
/// Lists of violations have to be equal; what is valid has to come back from the type as it was.
Comparison compare(const Plugin& plugin, const std::shared_ptr<const openapi::Document>& document);

}  // namespace understudy::tests
