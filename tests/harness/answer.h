#pragma once

#include <string>
#include <vector>

#include "cli/mock_arguments.h"
#include "tests/harness/curl.h"
#include "tests/harness/scenario.h"

namespace understudy::tests {

/// The arguments of a `mock …` line and more of them, as the program reads them; `${document}` is one of its
/// documents. Throws std::invalid_argument for what is not known.
cli::MockArguments arguments_of(const std::string& server, std::vector<std::string> more);

/// The answer of `understudy mock` to a scenario: its document, the arguments that it names and more of them,
/// as the program reads them. Throws std::invalid_argument for an argument that it does not know.
runtime::Response answer_to(const Scenario& scenario, const Call& call, std::vector<std::string> more);

}  // namespace understudy::tests
