#include "tests/corpus/row.h"

#include <fstream>

#include "tests/validator/files.h"

namespace understudy::tests {
namespace {

std::int64_t number(std::size_t count) { return static_cast<std::int64_t>(count); }

}  // namespace

json::Array to_json(const std::vector<std::string>& texts) {
  json::Array list;
  for (const std::string& text : texts) list.emplace_back(text);
  return list;
}

std::vector<std::string> texts_from(const json::Value* list) {
  std::vector<std::string> texts;
  if (list == nullptr || !list->is_array()) return texts;
  for (const json::Value& one : *list->array()) texts.push_back(*one.string());
  return texts;
}

std::size_t count_from(const json::Value& value, std::string_view member) {
  const json::Value* found = value.find(member);
  return found == nullptr ? 0 : static_cast<std::size_t>(found->number()->as_int64().value_or(0));
}

json::Value to_json(const Row& row) {
  return json::Object{{"document", row.document},         {"operations", number(row.operations)},
                      {"schemas", number(row.schemas)},   {"diagnostics", number(row.diagnostics)},
                      {"seconds", row.seconds},           {"mebibytes", number(row.mebibytes)},
                      {"files", number(row.files)},       {"lines", number(row.lines)},
                      {"examples", number(row.examples)}, {"broken", number(row.broken)},
                      {"served", number(row.served)},     {"findings", to_json(row.findings)},
                      {"failures", to_json(row.failures)}};
}

Row row_from(const json::Value& value) {
  Row row;
  row.document = text_of(value, "document");
  row.operations = count_from(value, "operations");
  row.schemas = count_from(value, "schemas");
  row.diagnostics = count_from(value, "diagnostics");
  row.seconds = value.find("seconds")->number()->as_double();
  row.mebibytes = count_from(value, "mebibytes");
  row.files = count_from(value, "files");
  row.lines = count_from(value, "lines");
  row.examples = count_from(value, "examples");
  row.broken = count_from(value, "broken");
  row.served = count_from(value, "served");
  row.findings = texts_from(value.find("findings"));
  row.failures = texts_from(value.find("failures"));
  return row;
}

void write_text(const std::filesystem::path& path, const std::string& text) {
  if (std::filesystem::exists(path) && read_file(path) == text) return;
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

}  // namespace understudy::tests
