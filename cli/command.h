#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <string>
#include <vector>

#include "cli/exit_code.h"
#include "cli/spec_options.h"
#include "cli/streams.h"

namespace understudy::cli {

/// What a command does once its options are known.
using Action = std::function<ExitCode(Streams& streams)>;

/// One subcommand: `prepare` declares its options and tells what to do with them.
struct Command {
  std::string name;
  std::string summary;
  Action (*prepare)(CLI::App& options);
};

/// Declares `--formats=assert|ignore`.
void add_formats_option(CLI::App& options, openapi::LoadOptions& load);
/// Declares `--map URI=FILE` and `--allow-refs-outside`.
void add_reference_options(CLI::App& options, openapi::LoadOptions& load);
/// Declares `--max-ref-depth` and `--max-aliases`, with those two.
void add_document_limits(CLI::App& options, openapi::ReadLimits& limits);
/// Declares `--max-pattern-steps`, which holds for the whole program.
void add_pattern_limit(CLI::App& options);
/// Declares `--strict`.
void add_strict_option(CLI::App& options, SpecOptions& read);

Action prepare_mock(CLI::App& options);
Action prepare_proxy(CLI::App& options);
Action prepare_generate(CLI::App& options);
Action prepare_validate(CLI::App& options);
Action prepare_lint(CLI::App& options);
Action prepare_routes(CLI::App& options);
Action prepare_bundle(CLI::App& options);

}  // namespace understudy::cli
