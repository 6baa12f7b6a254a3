#pragma once

#include <CLI/CLI.hpp>
#include <set>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "cli/read_spec.h"

namespace understudy::cli {

/// What a build system wants to be told about a run.
struct BuildStep {
  std::string stamp;    // written after everything else, so that its time says when all was up to date
  std::string depfile;  // a rule in Make's words: the stamp depends on all that was read
};

/// Declares `--stamp` and `--depfile`.
void add_build_step_options(CLI::App& options, BuildStep& step);

/// The files that documents and a folder of templates (empty: none) were read from, or would have been.
std::set<std::string> inputs_of(const std::vector<SharedDocument>& documents, const std::string& templates);

/// Writes the depfile, then the stamp; neither where it is not asked for. The message says which cannot be
/// written.
tl::expected<void, std::string> finish(const BuildStep& step, const std::set<std::string>& inputs);

}  // namespace understudy::cli
