#pragma once

#include <memory>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "cli/exit_code.h"
#include "cli/spec_options.h"
#include "cli/streams.h"
#include "openapi/document.h"

namespace understudy::cli {

using SharedDocument = std::shared_ptr<const openapi::Document>;

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
