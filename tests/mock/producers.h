#pragma once

#include <optional>
#include <string>

#include "runtime/api.h"

namespace understudy::tests {

/// The table of a document by interpretation: `spec` is YAML, or the path of a file from the root. Fails the
/// test where the document has faults.
runtime::Api interpreted(const std::string& spec);

/// The compiled table of the same document, where there is one.
std::optional<runtime::Api> compiled(const std::string& spec);

}  // namespace understudy::tests
