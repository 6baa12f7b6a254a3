#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "bench/validate/subject.h"
#include "runtime/api.h"

namespace understudy::bench {

/// Checks of ours, found in the tables of APIs.
Subject of_tables(std::string name, std::vector<runtime::Api> apis);

/// The tables that the interpreter makes of documents. Throws std::runtime_error where one is not sound.
std::vector<runtime::Api> interpreted(const std::vector<std::filesystem::path>& documents);

/// The tables of generated code: the shipped APIs, and the document of the largest schemas. Empty where this
/// program was built without them.
std::vector<runtime::Api> compiled_five();
std::vector<runtime::Api> compiled_largest();

/// RapidJSON's SchemaValidator (draft 4); bytes go through it as they are read, without a DOM.
Subject rapidjson_validator();

/// valijson (draft 7) over RapidJSON's DOM, the faster of the two that we tried.
Subject valijson_validator();

}  // namespace understudy::bench
