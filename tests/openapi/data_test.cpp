#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>

#include "json/parse.h"
#include "openapi/load.h"

namespace understudy::openapi {
namespace {

namespace fs = std::filesystem;

const fs::path data = UNDERSTUDY_TEST_DATA;

/// Says loudly that nothing was tried where the data is absent.
bool has_data() {
  if (!data.empty() && fs::exists(data)) return true;
  std::cerr << "\n*** outside test data is absent: set UNDERSTUDY_TEST_DATA to try it ***\n\n";
  return false;
}

std::string read_text(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::string first_error(const Loaded& loaded) {
  for (const Diagnostic& diagnostic : loaded.diagnostics.sorted()) {
    if (diagnostic.severity == Severity::error) return render(diagnostic, *loaded.sources);
  }
  return "";
}

/// Documents on which we differ from the labels, and why.
const std::map<std::string, std::string> differences{
    {"features/readme-oas-examples/3.0/json/response-http-behavior.json",
     "asks for a scheme that it does not have"},
    {"features/readme-oas-examples/3.0/yaml/response-http-behavior.yaml",
     "asks for a scheme that it does not have"},
    {"real/digitalocean-multifile/DigitalOcean-public.v2.yaml",
     "has references where a bundler replaces them"},
};

/// Official documents that are meant for schemas only, and what is wrong with them beyond those.
const std::map<std::string, std::string> refused_though_official{
    {"security-scheme-object-examples.yaml", "refers to a file on another host, and those are not fetched"},
    {"operation-object-example.yaml", "asks for a security scheme that it does not have"},
};

TEST_CASE("outside documents have faults where three validators say so") {
  if (!has_data()) return;
  const auto labels = json::parse(read_text(data / "document_labels.json"));
  REQUIRE(labels);
  std::size_t agreed = 0;
  for (const json::Value& entry : *labels->array()) {
    const std::string path = *entry.find("path")->string();
    const std::string label = *entry.find("label")->string();
    if (label == "disputed") continue;
    INFO(path);
    const Loaded loaded = load(data / path);
    INFO(first_error(loaded));
    const bool agrees = loaded.diagnostics.has_errors() == (label == "invalid");
    CHECK(agrees != differences.contains(path));
    agreed += agrees ? 1 : 0;
  }
  std::cerr << "outside documents: " << agreed << " labels met\n";
}

TEST_CASE("the official documents that pass are clean, and those that fail are not") {
  if (!has_data()) return;
  for (const char* folder : {"oas/oai-3.1-tests/pass", "oas/learn/v3.0", "oas/learn/v3.1"}) {
    for (const auto& entry : fs::directory_iterator(data / folder)) {
      if (entry.path().extension() == ".md") continue;
      const Loaded loaded = load(entry.path());
      INFO(entry.path().string() << first_error(loaded));
      const std::string name = entry.path().filename().string();
      CHECK(loaded.diagnostics.has_errors() == refused_though_official.contains(name));
    }
  }
  for (const auto& entry : fs::directory_iterator(data / "oas/oai-3.1-tests/fail")) {
    INFO(entry.path().string());
    CHECK(load(entry.path()).diagnostics.has_errors());
  }
}

TEST_CASE("documents of thirteen megabytes are read in seconds") {
  if (!has_data()) return;
  const auto start = std::chrono::steady_clock::now();
  const Loaded loaded = load(data / "real/github.json");
  const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  REQUIRE(loaded.document);
  CHECK(loaded.document->operations.size() == 1223);
  CHECK(seconds < 20);
  std::cerr << "13 MB read in " << seconds << " s\n";
}

}  // namespace
}  // namespace understudy::openapi
