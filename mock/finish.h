#pragma once

#include <string>
#include <vector>

#include "mock/engine.h"

namespace understudy::mock {

/// What is known of an answer besides itself, for its last headers and the log.
struct Ending {
  const PreparedOperation* operation = nullptr;
  const Refusal* refusal = nullptr;
  bool documented = true;
  std::string note = {};                           // for the log alone
  std::vector<runtime::Violation> of_answer = {};  // what an upstream's answer breaks
};

/// What the log tells of an answered request.
LogEntry log_entry(const runtime::Request& request, const runtime::Response& response, const Ending& ending);

/// The last hand on a response: CORS, the mark of a deprecated operation, no body for HEAD, no control
/// characters in headers; then the log is told.
runtime::Response finish(const Options& options, const runtime::Request& request, runtime::Response response,
                         const Ending& ending);

}  // namespace understudy::mock
