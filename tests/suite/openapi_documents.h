#pragma once

#include <map>
#include <string>

#include "tests/suite/suite_groups.h"

namespace understudy::tests {

/// The OpenAPI Initiative's own schema of 3.1, with the documents on whose soundness its label and two other
/// validators agree as its tests. Its `schema` leaves the schemas inside of a document alone; `schema-base`
/// has them checked by the meta-schemas, by way of `$dynamicRef`.
SuiteGroup openapi_documents(const std::string& schema);

/// The files of that schema by their URIs.
std::map<std::string, std::string> openapi_schema_files();

}  // namespace understudy::tests
