#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "runtime/api.h"

namespace understudy {

/// A document's table by interpretation, and its diagnostics of errors.
struct ReadDocument {
  runtime::Api api;
  std::vector<std::string> faults;
};

/// Throws std::invalid_argument with all diagnostics where it is no document.
ReadDocument read_document(const std::filesystem::path& path);

}  // namespace understudy
