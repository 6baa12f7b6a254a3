#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cli/exit_code.h"
#include "cli/streams.h"

namespace understudy::cli {

/// A program: the words after its name, to how it ends.
using Run = std::function<ExitCode(const std::vector<std::string>& words, Streams& streams)>;

/// What `main` does: runs on the standard streams, and tells of what should not have happened.
int enter(int count, char** words, const Run& run);

}  // namespace understudy::cli
