#pragma once

#include <map>
#include <string>

#include "runtime/api.h"

namespace understudy::tests {

/// One schema under judgement: our two checks of it, and which way its payloads go.
struct Judged {
  runtime::Check interpreted;
  runtime::Check compiled;  // empty: there is none
  runtime::Direction direction = runtime::Direction::response;
};

/// All that there are, by name: `payload_12`, the same with ` with formats`, and every body of the shipped
/// APIs, `devrev-links links-create request application/json`.
std::map<std::string, Judged> judged();

}  // namespace understudy::tests
