#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "cli/exit_code.h"
#include "cli/streams.h"
#include "mock/coverage/show.h"
#include "mock/mock.h"

namespace CLI {
class App;
}

namespace understudy::cli {

/// How much has to be touched for a good end: of all, or of one kind.
struct LeastCoverage {
  std::optional<mock::PointKind> kind;
  double percent = 0;
};

/// `80`, `responses=100`; nothing for another text.
std::optional<LeastCoverage> least_coverage(const std::string& text);

/// What `understudy mock` was told about looking at what requests do.
struct WatchArguments {
  std::size_t journal = 1000;
  bool admin = true;
  std::string token;
  std::string coverage_file;  // empty: none; `-` for standard output
  std::string coverage_format;
  std::vector<std::string> fail_under;

  /// Whether a mock that listens there has admin paths: without a token only this machine may ask.
  bool has_admin(const std::string& host) const;
};

/// The flags of the journal, of coverage and of the admin paths.
void add_watch_options(CLI::App& options, WatchArguments& arguments);

/// Puts into the options of a mock what it has to know of it.
void watch(mock::Options& options, const WatchArguments& arguments, const std::string& host);

/// Whether the coverage file can be written, before anybody waits for it; the message says why not.
tl::expected<void, std::string> try_coverage_file(const WatchArguments& arguments);

/// Writes the coverage and holds it against what was asked for.
ExitCode end_coverage(const mock::CoverageReport& report, const WatchArguments& arguments, Streams& streams);

}  // namespace understudy::cli
