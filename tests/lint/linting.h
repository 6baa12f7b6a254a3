#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "openapi/diagnostics.h"

namespace understudy::tests {

/// What `understudy lint --notes` finds in a file.
std::vector<openapi::Diagnostic> findings_in(const std::filesystem::path& path);

/// Each as its headline with its rule and section: one line, and a line break.
std::string text_of(const std::vector<openapi::Diagnostic>& findings);

bool has_errors(const std::vector<openapi::Diagnostic>& findings);

/// The documents directly in a folder, in order.
std::vector<std::filesystem::path> documents_in(const std::filesystem::path& folder);

/// Those of all cases about documents: tests/cases/lint with its texts, and tests/cases/read.
std::vector<std::filesystem::path> all_cases();

std::string content_of(const std::filesystem::path& path);

}  // namespace understudy::tests
