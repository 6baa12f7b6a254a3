#pragma once

#include <string>
#include <vector>

#include "cli/check_payload.h"

namespace understudy::cli {

/// `FILE: ok`, or a line per violation: `file.json:3:14 /target: required: … (spec.yaml:41:9)`, and under one
/// of `oneOf` or `anyOf` what the other branches would have asked for.
std::string as_text(const Verdict& verdict);

/// All verdicts as one JSON array.
std::string as_json(const std::vector<Verdict>& verdicts);

}  // namespace understudy::cli
