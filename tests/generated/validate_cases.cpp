#include "tests/generated/validate_cases.h"

#include "tests/validator/files.h"

namespace understudy::tests {
namespace {

BareSchema bare_schema(const json::Value& group) {
  BareSchema bare{*group.find("schema")};
  if (const json::Value* version = group.find("openapi")) bare.version = *version->string();
  if (const json::Value* components = group.find("components")) bare.components = *components->object();
  return bare;
}

}  // namespace

std::vector<ValidateCase> validate_cases() {
  std::vector<ValidateCase> cases;
  const auto folder = std::filesystem::path(UNDERSTUDY_SOURCE_DIR) / "tests/cases/validate";
  for (const auto& file : files_in(folder, ".json")) {
    const json::Value groups = read_json(file);
    for (const json::Value& group : *groups.array()) {
      cases.push_back({"case_" + std::to_string(cases.size()),
                       file.filename().string() + ": " + text_of(group, "description"), bare_schema(group),
                       *group.find("tests")->array()});
    }
  }
  return cases;
}

}  // namespace understudy::tests
