#pragma once

#include <string>
#include <vector>

#include "runtime/api.h"

namespace understudy::tests {

/// How the mock of an API answered.
struct Service {
  std::size_t operations = 0;
  std::size_t served = 0;  // answered with a documented status, and a valid body where one is documented
  std::vector<std::string> failures;
};

/// Sends every operation a sound request made from the document, and checks the answer.
Service serve(const runtime::Api& api);

}  // namespace understudy::tests
