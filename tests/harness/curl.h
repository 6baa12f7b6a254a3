#pragma once

#include <string>

#include "runtime/message.h"

namespace understudy::tests {

/// What a curl line sends, and whether it shows the body of the answer.
struct Call {
  runtime::Request request;
  bool shows_body = true;
};

/// Reads the options of curl that the scenarios use; throws std::invalid_argument for any other.
Call call_of(const std::string& line);

}  // namespace understudy::tests
