#include "tests/suite/openapi_documents.h"

#include <stdexcept>

#include "openapi/build/schema_pool.h"
#include "openapi/read/read.h"
#include "tests/validator/files.h"

namespace understudy::tests {
namespace {

namespace fs = std::filesystem;

fs::path data() { return UNDERSTUDY_TEST_DATA; }

json::Value value_in(const fs::path& file) {
  const openapi::ReadText read = openapi::read(file.string(), openapi::Text(read_file(file)));
  if (!read.root) throw std::runtime_error("cannot read " + file.string());
  return openapi::value_of(*read.root);
}

}  // namespace

std::map<std::string, std::string> openapi_schema_files() {
  std::map<std::string, std::string> files;
  const std::string home = "https://spec.openapis.org/oas/3.1/";
  for (const std::string name : {"schema", "schema-base", "dialect", "meta"}) {
    files[home + name + "/WORK-IN-PROGRESS"] = (data() / "oas/schema-3.1" / (name + ".yaml")).string();
  }
  return files;
}

SuiteGroup openapi_documents(const std::string& schema) {
  const std::string uri = "https://spec.openapis.org/oas/3.1/" + schema + "/WORK-IN-PROGRESS";
  SuiteGroup group{.name = schema == "schema" ? "openapi_schema" : "openapi_schema_base",
                   .file = "openapi-3.1-" + schema,
                   .title = "openapi-3.1-" + schema,
                   .schema = json::Object{{"$ref", uri}},
                   .version = "3.1.0",
                   .dialect = "https://json-schema.org/draft/2020-12/schema",
                   .formats = openapi::Formats::ignored,
                   .tests = {}};
  const json::Value labels = read_json(data() / "document_labels.json");
  for (const json::Value& entry : *labels.array()) {
    const std::string& label = text_of(entry, "label");
    if (label == "disputed" || !text_of(entry, "version").starts_with("3.1")) continue;
    const std::string& path = text_of(entry, "path");
    group.tests.push_back(
        json::Object{{"description", path}, {"data", value_in(data() / path)}, {"valid", label == "valid"}});
  }
  return group;
}

}  // namespace understudy::tests
