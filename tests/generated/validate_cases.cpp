#include "tests/generated/validate_cases.h"

#include <stdexcept>

#include "tests/cli/case_file.h"
#include "tests/validator/files.h"

namespace understudy::tests {
namespace {

BareSchema bare_schema(const json::Value& group) {
  BareSchema bare{*group.find("schema")};
  if (const json::Value* version = group.find("openapi")) bare.version = *version->string();
  if (const json::Value* components = group.find("components")) bare.components = *components->object();
  return bare;
}

const std::filesystem::path cases_folder = std::filesystem::path(UNDERSTUDY_SOURCE_DIR) / "tests/cases";

void add(std::string title, ReadSchema read, json::Array data, std::vector<ValidateCase>& cases) {
  if (!read.document) throw std::runtime_error(title + ": " + read.faults);
  cases.push_back(
      {"case_" + std::to_string(cases.size()), std::move(title), std::move(read), std::move(data)});
}

void add_groups(const std::filesystem::path& file, std::vector<ValidateCase>& cases) {
  const json::Value groups = read_json(file);
  for (const json::Value& group : *groups.array()) {
    json::Array data;
    for (const json::Value& test : *group.find("tests")->array()) data.push_back(*test.find("data"));
    add(file.filename().string() + ": " + text_of(group, "description"), read_schema(bare_schema(group)),
        std::move(data), cases);
  }
}

/// A case of the program: its document, and those of its payloads that are JSON.
void add_message(const std::filesystem::path& file, std::vector<ValidateCase>& cases) {
  const CliCase message = parse_case(read_file(file));
  ReadSchema read;
  json::Array data;
  for (const auto& [name, text] : message.files) {
    if (name.ends_with(".yaml")) read = read_document(text);
    auto value = json::parse(text);
    if (name.ends_with(".json") && value) data.push_back(std::move(*value));
  }
  add(file.filename().string(), std::move(read), std::move(data), cases);
}

}  // namespace

std::vector<ValidateCase> validate_cases() {
  std::vector<ValidateCase> cases;
  for (const auto& file : files_in(cases_folder / "validate", ".json")) add_groups(file, cases);
  for (const auto& file : files_in(cases_folder / "messages", ".txt")) add_message(file, cases);
  return cases;
}

}  // namespace understudy::tests
