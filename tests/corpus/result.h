#pragma once

#include <map>

#include "tests/corpus/build_text.h"
#include "tests/corpus/row.h"

namespace understudy::tests {

/// All that a run found of one document.
struct Result {
  Row row;
  bool compiled = false;  // whether it was tried
  double cpu = 0;         // seconds of all compiler runs for generated code
  std::size_t units = 0;
  std::size_t heaviest = 0;  // MiB that one compiler took
  std::size_t samples = 0;
  std::size_t spoiled = 0;
  std::size_t trips = 0;
};

/// Reads what `examine`, the compiler and the comparison left behind.
Result result_of(const std::filesystem::path& work, const CorpusDocument& document);

}  // namespace understudy::tests
