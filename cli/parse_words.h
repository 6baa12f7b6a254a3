#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <vector>

#include "cli/exit_code.h"
#include "cli/streams.h"

namespace understudy::cli {

/// Reads the words after a program's name into its options. How the program ends, where that is all: help and
/// version were asked for and printed, or the words were refused with a message.
std::optional<ExitCode> parse_words(CLI::App& app, const std::vector<std::string>& words, Streams& streams);

}  // namespace understudy::cli
