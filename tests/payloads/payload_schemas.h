#pragma once

#include <memory>
#include <string>
#include <vector>

#include "json/json.h"
#include "openapi/document.h"
#include "openapi/load.h"

namespace understudy::tests {

/// One of the different schemas of payload_cases.jsonl, with the instances of all lines that have it.
struct PayloadSchema {
  std::string name;   // `payload_12` by the first line that has it; a namespace of compiled code
  std::string title;  // the document and the pointer of the first line
  json::Value schema;
  json::Array tests;  // `data`, `valid`
};

/// All of them, in the order of the file; none where the data are not there.
std::vector<PayloadSchema> payload_schemas();

/// The schema as an OpenAPI 3.1 document whose one component `Case` it is.
std::shared_ptr<const openapi::Document> document_of(const PayloadSchema& one, openapi::Formats formats);

}  // namespace understudy::tests
