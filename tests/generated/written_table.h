#pragma once

#include <string>
#include <vector>

#include "runtime/api.h"

namespace understudy::tests {

/// A table as JSON, so that a difference can be read: its head, then one text for each operation. Of checks
/// it says only whether there is one.
std::vector<std::string> written_table(const runtime::Api& api);

}  // namespace understudy::tests
