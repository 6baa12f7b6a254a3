#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "cli/streams.h"
#include "generator/report/report.h"

namespace understudy::cli {

/// Declares `--report FILE`.
void add_report_option(CLI::App& options, std::string& file);

/// Whether a format is one that checks have a rule for.
bool knows_format(std::string_view name);

/// Writes the reports to a file, or to standard output for `-`. The message says why it cannot be written.
tl::expected<void, std::string> write_report(const std::string& file,
                                             const std::vector<generator::DocumentReport>& reports,
                                             Streams& streams);

}  // namespace understudy::cli
