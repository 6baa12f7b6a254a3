#pragma once

#include <vector>

#include "runtime/api.h"

namespace understudy::cli {

/// The APIs that a program serves when no document is named. Each program defines it for itself: `understudy`
/// has those of `generated/` (none where it was built without that folder, so that the folder can be made
/// with such a program), a mock of `understudy_add_mock` those that it is given.
std::vector<runtime::Api> compiled_apis();

}  // namespace understudy::cli
