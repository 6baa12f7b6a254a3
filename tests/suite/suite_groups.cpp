#include "tests/suite/suite_groups.h"

#include <map>

#include "json/write.h"
#include "tests/suite/openapi_documents.h"
#include "tests/validator/files.h"

namespace understudy::tests {
namespace {

namespace fs = std::filesystem;

/// One folder of the suite's files, and how to read its schemas.
struct Part {
  std::string name;    // in titles
  std::string folder;  // below json-schema/
  std::string dialect;
  openapi::Formats formats;
};

std::vector<Part> parts() {
  using enum openapi::Formats;
  std::vector<Part> parts;
  const std::pair<std::string, std::string> drafts[] = {
      {"draft2020-12", "https://json-schema.org/draft/2020-12/schema"},
      {"draft7", "http://json-schema.org/draft-07/schema#"},
      {"draft4", "http://json-schema.org/draft-04/schema#"}};
  for (const auto& [name, dialect] : drafts) {
    parts.push_back({name, "tests/" + name, dialect, ignored});
    parts.push_back({name + "/optional", "tests/" + name + "/optional", dialect, ignored});
    parts.push_back({name + "/optional/format", "tests/" + name + "/optional/format", dialect, asserted});
  }
  return parts;
}

fs::path data() { return fs::path(UNDERSTUDY_TEST_DATA) / "json-schema"; }

void add_groups(const Part& part, const fs::path& file, std::vector<SuiteGroup>& groups) {
  const json::Value read = read_json(file);
  for (const json::Value& group : *read.array()) {
    const json::Value* from = group.find("file");  // of a collection of several files
    const fs::path origin = from != nullptr ? fs::path(*from->string()) : file;
    const std::string name = part.name + "/" + origin.stem().string();
    groups.push_back({.name = "group_" + std::to_string(groups.size()),
                      .file = name,
                      .title = name + " / " + text_of(group, "description"),
                      .schema = *group.find("schema"),
                      .version = part.dialect.empty() ? "3.0.3" : "3.1.0",
                      .dialect = part.dialect,
                      .formats = part.formats,
                      .tests = *group.find("tests")->array()});
  }
}

/// The files of the suite's remotes by the URIs that its tests give them.
std::map<std::string, std::string> remotes() {
  std::map<std::string, std::string> files = openapi_schema_files();
  const fs::path folder = data() / "remotes";
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    const std::string name = fs::relative(entry.path(), folder).generic_string();
    files["http://localhost:1234/" + name] = entry.path().string();
  }
  return files;
}

json::Value frame_of(const SuiteGroup& group) {
  json::Object frame{{"openapi", group.version},
                     {"info", json::Object{{"title", "suite"}, {"version", "1"}}},
                     {"paths", json::Object()}};
  if (!group.dialect.empty()) frame.append("jsonSchemaDialect", group.dialect);
  const json::Object reference{{"$ref", "case.json"}};
  frame.append("components", json::Object{{"schemas", json::Object{{"Case", reference}}}});
  return frame;
}

}  // namespace

std::vector<SuiteGroup> suite_groups() {
  std::vector<SuiteGroup> groups;
  if (std::string(UNDERSTUDY_TEST_DATA).empty()) return groups;
  for (const Part& part : parts()) {
    if (!fs::exists(data() / part.folder)) continue;
    for (const fs::path& file : files_in(data() / part.folder, ".json")) add_groups(part, file, groups);
  }
  add_groups({"3.0", "", "", openapi::Formats::asserted}, data() / "draft4_oas30_subset.json", groups);
  groups.push_back(openapi_documents("schema"));
  groups.push_back(openapi_documents("schema-base"));
  return groups;
}

std::shared_ptr<const openapi::Document> document_of(const SuiteGroup& group, std::string& faults) {
  static const std::map<std::string, std::string> files = remotes();
  const auto read = [&](const std::string& path) -> tl::expected<std::string, std::string> {
    if (path == "suite.json") return json::write(frame_of(group));
    if (path == "case.json") return json::write(group.schema);
    return read_file(path);
  };
  openapi::Loaded loaded = openapi::load("suite.json", read, {.formats = group.formats, .files = files});
  for (const openapi::Diagnostic& one : loaded.diagnostics.sorted()) {
    faults += one.place.file + " " + one.pointer + ": " + one.message + "\n";
  }
  if (!loaded.document) return nullptr;
  return std::make_shared<const openapi::Document>(*std::move(loaded.document));
}

}  // namespace understudy::tests
