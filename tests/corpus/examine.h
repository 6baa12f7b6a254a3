#pragma once

#include <filesystem>

#include "tests/corpus/documents.h"
#include "tests/corpus/row.h"

namespace understudy::tests {

/// Loads a document, generates its code below `out` with a table of its types, and lets the interpreter and
/// the mock have it. Nothing is written where `out` is empty. A crash is a failure of the row.
Row examine(const CorpusDocument& document, const std::filesystem::path& out);

}  // namespace understudy::tests
