#pragma once

#include <string>
#include <vector>

namespace understudy::cli {

/// Rows as lines, two spaces between columns; the last column is as wide as it is.
std::string aligned(const std::vector<std::vector<std::string>>& rows);

}  // namespace understudy::cli
