#include <catch2/catch.hpp>
#include <iostream>
#include <map>

#include "json/parse.h"
#include "tests/lint/linting.h"

namespace understudy::tests {
namespace {

namespace fs = std::filesystem;

const fs::path data = UNDERSTUDY_TEST_DATA;

/// Says loudly that nothing was tried where the data is absent.
bool has_data() {
  if (!data.empty() && fs::exists(data)) return true;
  std::cerr << "\n*** outside test data is absent: set UNDERSTUDY_TEST_DATA to try it ***\n\n";
  return false;
}

TEST_CASE("lint refuses outside documents where three validators do, and only there") {
  if (!has_data()) return;
  const auto labels = json::parse(content_of(data / "document_labels.json"));
  REQUIRE(labels);
  std::map<std::string, std::size_t> met;
  for (const json::Value& entry : *labels->array()) {
    const std::string path = *entry.find("path")->string();
    const std::string label = *entry.find("label")->string();
    if (label == "disputed") continue;
    const auto findings = findings_in(data / path);
    INFO(path << " is " << label << "\n" << text_of(findings));
    const bool agrees = has_errors(findings) == (label == "invalid");
    CHECK(agrees);
    met[label] += agrees ? 1 : 0;
  }
  std::cerr << "labelled documents: " << met["valid"] << " valid and " << met["invalid"]
            << " invalid ones are so for lint\n";
}

TEST_CASE("lint accepts the official documents that pass, and refuses those that fail") {
  if (!has_data()) return;
  const fs::path official = data / "oas/oai-3.1-tests";
  const auto passing = documents_in(official / "pass");
  const auto failing = documents_in(official / "fail");
  CHECK(passing.size() >= 30);
  CHECK(failing.size() >= 10);
  for (const fs::path& path : passing) {
    const auto findings = findings_in(path);
    INFO(text_of(findings));
    CHECK_FALSE(has_errors(findings));
  }
  for (const fs::path& path : failing) {
    INFO(path.string());
    CHECK(has_errors(findings_in(path)));
  }
  std::cerr << "official documents: " << passing.size() << " pass, " << failing.size() << " fail\n";
}

}  // namespace
}  // namespace understudy::tests
