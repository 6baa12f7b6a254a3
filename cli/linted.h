#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "openapi/diagnostics.h"
#include "openapi/sources.h"

namespace understudy::cli {

/// What `understudy lint` found in one document, for those who print it.
struct Linted {
  std::string spec;  // as named on the command line
  std::vector<openapi::Diagnostic> findings;
  std::size_t notes_left_out = 0;
  std::shared_ptr<const openapi::Sources> sources;

  std::size_t count(openapi::Severity severity) const;
};

/// Lines for a person and for editors that know `file:line:column: error: message`, and a line that counts.
std::string lint_text(const Linted& linted);

/// One document for all specs; docs/OUTPUT.md describes it.
std::string lint_json(const std::vector<Linted>& all);

/// Workflow commands, which GitHub Actions shows beside the lines of a change.
std::string lint_github(const std::vector<Linted>& all);

/// A log in the format SARIF 2.1.0 (OASIS), as code scanners exchange it.
std::string lint_sarif(const std::vector<Linted>& all);

}  // namespace understudy::cli
