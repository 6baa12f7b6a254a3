#pragma once

#include <string>

#include "tests/harness/curl.h"
#include "tests/harness/scenario.h"

namespace understudy::tests {

/// How an answer differs from what a scenario wants to see; empty where it does not. JSON is compared as
/// values, with the order of members; of `content-type` the type, of `sl-violations` that it is there, as its
/// texts in the scenarios are older than what Prism sends.
std::string difference(const Wanted& wanted, const Call& call, const runtime::Response& response);

}  // namespace understudy::tests
