#pragma once

#include <string>
#include <vector>

#include "generator/report/report.h"

namespace understudy::cli {

/// The JSON of docs/REPORT.md; a line for each keyword and part.
std::string as_json(const std::vector<generator::DocumentReport>& reports);

}  // namespace understudy::cli
