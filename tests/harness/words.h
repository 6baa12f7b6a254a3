#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace understudy::tests {

/// The words of a command line: quotes and backslashes as a shell has them, and no other sign means anything.
std::vector<std::string> words_of(std::string_view line);

}  // namespace understudy::tests
