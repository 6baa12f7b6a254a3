#pragma once

#include <string>
#include <tl/expected.hpp>

#include "cli/streams.h"

namespace understudy::cli {

/// The bytes of a file, of standard input for `-`, or why they cannot be had.
tl::expected<std::string, std::string> read_text(const std::string& path, Streams& streams);

}  // namespace understudy::cli
