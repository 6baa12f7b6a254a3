#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <vector>

#include "cli/read_spec.h"

namespace understudy::cli {

/// Declares `--only NAME`, which may stand several times.
void add_only_option(CLI::App& options, std::vector<std::string>& names);

/// What to say of the first name that means no operation in any of the documents; nothing where each does.
std::optional<std::string> fault_of_only(const std::vector<std::string>& names,
                                         const std::vector<SharedDocument>& documents);

}  // namespace understudy::cli
