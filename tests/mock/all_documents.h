#pragma once

#include <filesystem>
#include <vector>

namespace understudy::tests {

/// The test data's documents that a mock serves; of a tree with one document the file that it starts from.
std::vector<std::filesystem::path> all_documents();

}  // namespace understudy::tests
