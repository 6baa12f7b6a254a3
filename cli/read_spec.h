#pragma once

#include <memory>
#include <set>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "cli/exit_code.h"
#include "cli/spec_options.h"
#include "cli/streams.h"
#include "openapi/document.h"

namespace understudy::cli {

using SharedDocument = std::shared_ptr<const openapi::Document>;

/// What came of reading a document.
struct ReadSpec {
  tl::expected<SharedDocument, ExitCode> document;  // its sound part
  openapi::Diagnostics diagnostics = {};
  std::shared_ptr<const openapi::Sources> sources = {};  // null where there is nothing to read
  bool is_refused = false;                               // it has faults, and the options are strict
  std::set<std::string> files = {};                      // the paths of all that was read or looked for

  std::size_t errors() const;
};

/// Reads a document (`-`: from standard input). Prints why it cannot be read, but no faults of it.
ReadSpec read_spec_quietly(const std::string& path, const SpecOptions& options, Streams& streams);

/// Prints the faults of what was read, and what becomes of it.
void print_faults(const ReadSpec& read, Streams& streams);

/// Loads a document (`-`: from standard input) without a word about its faults. A file that cannot be read
/// is told of, and there is nothing.
tl::expected<openapi::Loaded, ExitCode> load_spec(const std::string& path,
                                                  const openapi::LoadOptions& options, Streams& streams);

/// Reads a document (`-`: from standard input) and prints every fault of it. What is faulty is left out;
/// there is no document where nothing is left, or where there is a fault and the options are strict.
tl::expected<SharedDocument, ExitCode> read_spec(const std::string& path, const SpecOptions& options,
                                                 Streams& streams);

/// The same for several; all are read even if one is wrong, and the gravest end counts.
tl::expected<std::vector<SharedDocument>, ExitCode> read_specs(const std::vector<std::string>& paths,
                                                               const SpecOptions& options, Streams& streams);

/// Prints all diagnostics and a line that counts them, with what follows from them.
void print_diagnostics(const openapi::Diagnostics& diagnostics, const openapi::Sources& sources,
                       Streams& streams, const std::string& consequence = "");

}  // namespace understudy::cli
