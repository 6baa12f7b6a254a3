#include "tests/lint/linting.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <memory>
#include <utility>

#include "lint/lint.h"
#include "openapi/load.h"
#include "openapi/rule.h"

namespace understudy::tests {

namespace fs = std::filesystem;

std::vector<openapi::Diagnostic> findings_in(const fs::path& path) {
  openapi::Loaded loaded = openapi::load(path);
  if (loaded.document) {
    lint::lint(std::make_shared<const openapi::Document>(*std::move(loaded.document)), loaded.diagnostics);
  }
  std::vector<openapi::Diagnostic> findings = loaded.diagnostics.sorted();
  for (openapi::Diagnostic& finding : findings) finding.severity = lint::severity_for_document(finding);
  return findings;
}

std::string text_of(const std::vector<openapi::Diagnostic>& findings) {
  std::string text;
  for (const openapi::Diagnostic& finding : findings) {
    text += headline(finding) + " [" + std::string(openapi::info_of(finding.rule).id) + ", " +
            std::string(section_of(finding)) + "]\n";
  }
  return text;
}

bool has_errors(const std::vector<openapi::Diagnostic>& findings) {
  return std::ranges::any_of(
      findings, [](const auto& finding) { return finding.severity == openapi::Severity::error; });
}

std::vector<fs::path> documents_in(const fs::path& folder) {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(folder)) {
    const fs::path& path = entry.path();
    if (path.extension() == ".yaml" || path.extension() == ".json") paths.push_back(path);
  }
  std::ranges::sort(paths);
  return paths;
}

std::vector<fs::path> all_cases() {
  std::vector<fs::path> paths;
  for (const char* folder : {"tests/cases/lint", "tests/cases/lint/texts", "tests/cases/read"}) {
    const auto here = documents_in(folder);
    paths.insert(paths.end(), here.begin(), here.end());
  }
  return paths;
}

std::string content_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace understudy::tests
