#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <set>

#include "cli/example_url.h"
#include "generator/generate.h"
#include "json/write.h"
#include "mock/mock.h"
#include "openapi/build/schema_pool.h"
#include "openapi/bundle.h"
#include "openapi/load.h"
#include "openapi/read/read.h"
#include "openapi/recursion.h"
#include "openapi/write_yaml.h"
#include "tests/broken/mutate.h"
#include "validator/interpret.h"

namespace understudy::tests {
namespace {

namespace fs = std::filesystem;

std::size_t number_in(const char* variable, std::size_t otherwise) {
  const char* text = std::getenv(variable);
  return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

/// A document as its value, and the folder that its references start from.
struct Original {
  fs::path path;
  json::Value value;
};

std::string text_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void take_folder(const fs::path& folder, std::vector<Original>& out) {
  const std::size_t largest_file = number_in("UNDERSTUDY_BROKEN_LARGEST", 60'000);
  if (!fs::exists(folder)) return;
  std::set<fs::path> paths;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    const std::string ending = entry.path().extension().string();
    const bool is_document = ending == ".yaml" || ending == ".yml" || ending == ".json";
    if (is_document && entry.is_regular_file() && entry.file_size() < largest_file)
      paths.insert(entry.path());
  }
  for (const fs::path& path : paths) {
    const openapi::Text text(text_of(path));
    const auto read = openapi::read(path.string(), text);
    if (read.root && read.root->find("openapi") != nullptr)
      out.push_back({path, openapi::value_of(*read.root)});
  }
}

std::vector<Original> originals() {
  std::vector<Original> all;
  const fs::path data = UNDERSTUDY_TEST_DATA;
  take_folder("specs", all);
  take_folder("tests/cases", all);
  if (data.empty() || !fs::exists(data))
    std::cerr << "\n*** outside test data is absent: set UNDERSTUDY_TEST_DATA to try it ***\n\n";
  else
    for (const char* folder : {"features", "oas", "client", "real"}) take_folder(data / folder, all);
  return all;
}

openapi::ReadFile reading(const Original& original, const std::string& text) {
  return [&](const std::string& path) -> tl::expected<std::string, std::string> {
    if (fs::path(path) == original.path) return text;
    std::error_code error;
    if (!fs::is_regular_file(path, error)) return tl::unexpected(std::string("there is no such file"));
    return text_of(path);
  };
}

/// A bundle without a fault is a document, and a bundle of itself.
void check_bundle(const Original& original, const std::string& text) {
  const auto bundled = openapi::bundle(original.path.string(), reading(original, text));
  if (!bundled.document || bundled.diagnostics.has_errors()) return;
  const std::string one = openapi::write_yaml(*bundled.document);
  const auto read_one = [&](const std::string& path) -> tl::expected<std::string, std::string> {
    if (path == "one.yaml") return one;
    return tl::unexpected(std::string("there is no such file"));
  };
  const auto again = openapi::bundle("one.yaml", read_one);
  REQUIRE(again.document);
  CHECK(json::write(*again.document) == json::write(*bundled.document));
}

void check_ids(const openapi::Document& document) {
  std::set<std::string> ids;
  for (const openapi::Operation& operation : document.operations) CHECK(ids.insert(operation.id).second);
  for (const openapi::Schema& schema : document.schemas) {
    for (const openapi::SchemaId id : openapi::in_place(schema))
      CHECK(static_cast<std::size_t>(id) < document.schemas.size());
    for (const auto& [name, id] : schema.properties)
      CHECK(static_cast<std::size_t>(id) < document.schemas.size());
  }
}

/// How many of the mock's answers told of a fault of ours.
std::size_t answer_all(const std::shared_ptr<const openapi::Document>& document) {
  runtime::Api api = validator::interpret(document);
  const std::vector<runtime::Operation> operations = api.operations;
  std::vector<mock::Served> served;
  served.push_back({std::move(api)});
  const mock::Mock mock(std::move(served), {.seed = 1});
  std::size_t faults = 0;
  for (const runtime::Operation& operation : operations) {
    const auto response = mock.answer({operation.method, cli::example_target(operation), {}, "{}"});
    CHECK(response.status >= 100);
    faults += response.status == 500 ? 1 : 0;
  }
  return faults;
}

/// Whether there was a document to go on with.
bool go_through(const Original& original, const std::string& text) {
  check_bundle(original, text);
  openapi::Loaded loaded = openapi::load(original.path.string(), reading(original, text));
  for (const auto& diagnostic : loaded.diagnostics.sorted()) {
    CHECK(!diagnostic.place.file.empty());
    CHECK(diagnostic.place.line > 0);
    CHECK(!openapi::render(diagnostic, *loaded.sources).empty());
  }
  if (!loaded.document) return false;
  const auto document = std::make_shared<const openapi::Document>(std::move(*loaded.document));
  check_ids(*document);
  openapi::Diagnostics diagnostics;
  const auto generated =
      generator::generate(*document, {.name_space = "broken", .templates = {}}, diagnostics);
  CHECK_FALSE(diagnostics.has_errors());
  CHECK(!generated.files.empty());
  answer_all(document);
  return true;
}

}  // namespace

TEST_CASE("of documents with anything broken the sound part is loaded, generated and served") {
  const std::vector<Original> all = originals();
  REQUIRE(!all.empty());
  const std::size_t first = number_in("UNDERSTUDY_BROKEN_FROM", 0);
  const std::size_t last = first + number_in("UNDERSTUDY_BROKEN", 300);
  const char* kept = std::getenv("UNDERSTUDY_BROKEN_KEEP");
  std::size_t served = 0;
  for (std::size_t number = first; number < last; ++number) {
    Random random(number);
    const Original& original = all[random() % all.size()];
    json::Value value = original.value;
    mutate(value, random);
    const std::string text = json::write_pretty(value);
    // What is written before it is tried tells which one ended the program.
    if (kept != nullptr) std::ofstream(kept, std::ios::binary) << text;
    INFO(number << " of " << original.path.string() << "\n");
    served += go_through(original, text) ? 1 : 0;
  }
  std::cerr << "broken documents: " << served << " of " << last - first << " served in part\n";
  CHECK(served * 10 > (last - first) * 9);
}

}  // namespace understudy::tests
