#pragma once

#include <string>
#include <tl/expected.hpp>

#include "cli/exit_code.h"
#include "cli/streams.h"
#include "mock/store/sharing.h"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace understudy::cli {

/// `--store`: where the mock keeps what clients make.
CLI::Option* add_store_option(CLI::App& options, std::string& store);

/// Opens the store that was named; nothing to share for `memory`. Says what is wrong where it does not
/// answer.
tl::expected<mock::OpenSharing, ExitCode> open_store(const std::string& store, Streams& streams);

}  // namespace understudy::cli
