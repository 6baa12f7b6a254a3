#pragma once

#include <string>
#include <vector>

#include "runtime/api.h"
#include "runtime/report.h"

namespace understudy::tests {

/// Every member of a list of violations, one a line.
std::string text_of(const std::vector<runtime::Violation>& violations);

/// Checks that one pass over the text, and one over the value, come to that verdict wherever they are not in
/// doubt.
void same_verdict(const runtime::Check& compiled, const json::Value& value, runtime::Direction direction,
                  bool valid);

/// Checks that both report the same violations in the same order, and gives them; of a sound value that it
/// takes the same branches.
std::vector<runtime::Violation> same_violations(runtime::CheckValue compiled,
                                                const runtime::Check& interpreted, const json::Value& value,
                                                runtime::Direction direction);

/// The same for two checks of tables.
std::vector<runtime::Violation> same_violations(const runtime::Check& compiled,
                                                const runtime::Check& interpreted, const json::Value& value,
                                                runtime::Direction direction);

}  // namespace understudy::tests
