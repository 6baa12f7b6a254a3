#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "runtime/api.h"
#include "runtime/outgoing.h"

namespace understudy {

/// A document's table by interpretation, and its diagnostics of errors.
struct ReadDocument {
  runtime::Api api;
  runtime::Outgoing outgoing;
  std::vector<std::string> faults;
};

/// Throws std::invalid_argument with all diagnostics where it is no document.
ReadDocument read_document(const std::filesystem::path& path);

}  // namespace understudy
