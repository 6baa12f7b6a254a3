#pragma once

#include <string>
#include <vector>

#include "tests/corpus/result.h"

namespace understudy::tests {

/// How the findings of lint differ from those of tests/corpus/findings.json, some of which were looked through by a
/// person; a line for each document. A document that is not listed has none.
/// UPDATE_EXPECTED=1 writes the list anew instead, for the documents of the run.
std::vector<std::string> unexpected_findings(const std::vector<Result>& results);

}  // namespace understudy::tests
