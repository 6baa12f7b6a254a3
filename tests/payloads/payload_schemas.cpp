#include "tests/payloads/payload_schemas.h"

#include <map>
#include <sstream>

#include "json/write.h"
#include "tests/validator/files.h"
#include "tests/validator/schema_document.h"

namespace understudy::tests {

std::vector<PayloadSchema> payload_schemas() {
  const auto path = std::filesystem::path(UNDERSTUDY_TEST_DATA) / "payload/payload_cases.jsonl";
  std::vector<PayloadSchema> schemas;
  if (std::string(UNDERSTUDY_TEST_DATA).empty() || !std::filesystem::exists(path)) return schemas;
  std::istringstream lines(read_file(path));
  std::map<std::string, std::size_t> known;
  std::size_t number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    const json::Value one = json::parse_trusted(line);
    const json::Value& schema = *one.find("schema");
    const auto [at, is_new] = known.emplace(json::write(schema), schemas.size());
    if (is_new) {
      schemas.push_back({"payload_" + std::to_string(number),
                         text_of(one, "doc") + " " + text_of(one, "pointer"),
                         schema,
                         {}});
    }
    const json::Array& tests = *one.find("tests")->array();
    json::Array& all = schemas[at->second].tests;
    all.insert(all.end(), tests.begin(), tests.end());
  }
  return schemas;
}

std::shared_ptr<const openapi::Document> document_of(const PayloadSchema& one, openapi::Formats formats) {
  const ReadSchema read = read_schema({.schema = one.schema, .formats = formats});
  if (!read.document) throw std::runtime_error(one.title + ": " + read.faults);
  return read.document;
}

}  // namespace understudy::tests
