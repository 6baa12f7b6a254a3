#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "cli/exit_code.h"
#include "cli/spec_options.h"
#include "cli/streams.h"
#include "runtime/api.h"

namespace understudy::cli {

/// The tables of the given documents, by interpretation; without any, the APIs that are compiled in. Faults
/// are printed.
tl::expected<std::vector<runtime::Api>, ExitCode> apis_of(const std::vector<std::string>& specs,
                                                          const SpecOptions& options, Streams& streams);

}  // namespace understudy::cli
