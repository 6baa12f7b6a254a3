#pragma once

#include "generator/cpp/api.h"
#include "generator/generate.h"

namespace understudy::tests {

/// C++ that lists the types generated for a document, so many rows a file, and the function that gives them
/// and the API away. The files are named `table_0.cpp`, `table_1.cpp`, …
generator::Files table_texts(const generator::cpp::Api& api, std::size_t rows_a_file);

}  // namespace understudy::tests
