#pragma once

#include <string>
#include <vector>

#include "cli/exit_code.h"
#include "cli/streams.h"

namespace understudy::cli {

/// The whole program: the arguments after its name, to an exit code.
ExitCode run(const std::vector<std::string>& arguments, Streams& streams);

}  // namespace understudy::cli
