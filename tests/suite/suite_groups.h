#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "json/json.h"
#include "openapi/document.h"
#include "openapi/load.h"

namespace understudy::tests {

/// One schema of the official JSON Schema suite with its tests.
struct SuiteGroup {
  std::string name;   // `group_12`, a namespace of compiled code
  std::string file;   // `2020-12/anchor`, `draft7/optional/id`
  std::string title;  // the file, and the group's own description
  json::Value schema;
  std::string version;  // of OpenAPI
  std::string dialect;  // what `jsonSchemaDialect` says; empty in 3.0
  openapi::Formats formats = openapi::Formats::ignored;
  json::Array tests;
};

/// All groups, in order of suite, file and place; none where the data are not there.
std::vector<SuiteGroup> suite_groups();

/// The group as an OpenAPI document whose one component `Case` it is. What the suite calls localhost:1234 is
/// its folder of remotes.
std::shared_ptr<const openapi::Document> document_of(const SuiteGroup& group, std::string& faults);

}  // namespace understudy::tests
