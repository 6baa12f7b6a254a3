#pragma once

#include <string>

#include "mock/forward/forward.h"

namespace understudy::cli {

/// What a proxy found in a message, a line for each broken rule: `POST /pets → 201: error: the answer's body
/// /id must be …`.
std::string finding_as_text(const mock::Finding& finding);

/// The same as JSON on one line (docs/PROXY.md).
std::string finding_as_json(const mock::Finding& finding);

}  // namespace understudy::cli
