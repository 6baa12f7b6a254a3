#pragma once

#include <vector>

#include "bench/validate/case.h"
#include "bench/validate/subject.h"

namespace understudy::bench {

/// Answers `run.mjs` on standard input and output until it closes: first who takes which case with which
/// verdicts, then one line of nanoseconds of CPU, valid verdicts and allocations for each load it asks for.
void serve(const std::vector<Subject>& subjects, const std::vector<Case>& cases);

}  // namespace understudy::bench
