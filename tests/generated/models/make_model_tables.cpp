// Writes a file for each spec that lists its generated types: OUT_FOLDER, then SPEC NAME
// FOLDER_OF_THE_HEADERS for each.

#include <filesystem>
#include <iostream>
#include <stdexcept>

#include "generator/lower/lower.h"
#include "generator/render/literal.h"
#include "generator/write_files.h"
#include "openapi/load.h"

namespace understudy::tests {
namespace {

std::string entry_text(const std::string& name, const generator::cpp::Entry& entry) {
  const std::string parse = name + "::" + entry.function;
  const std::string call =
      entry.direction.empty() ? "[&](auto one) { return " + parse + "(one, direction); }" : parse;
  const std::string only =
      entry.direction.empty() ? "std::nullopt" : "runtime::Direction::" + entry.direction;
  const std::string direction = entry.direction.empty() ? " direction" : "";
  return "      {" + generator::string_literal(entry.name) + ", " + only + ", " + name + "::" + entry.check +
         ",\n       [](std::string_view text, runtime::Direction" + direction + ") { return outcome(text, " +
         call + "); }},\n";
}

std::string table_text(const std::string& spec, const std::string& name, const std::string& headers) {
  const openapi::Loaded loaded = openapi::load(spec);
  if (!loaded.document) throw std::runtime_error(spec + " is not sound");
  openapi::Diagnostics faults;
  const generator::cpp::Api api = generator::lower(*loaded.document, name, faults);
  std::string text = "#include \"" + headers + "/models.h\"\n#include \"" + headers +
                     "/validators.h\"\n#include \"tests/generated/models/model_table.h\"\n\n"
                     "namespace understudy::tests {\n\nModelTable " +
                     name + "_models() {\n  return {" + generator::string_literal(spec) + ", {\n";
  for (const auto& entry : api.entries) text += entry_text(name, entry);
  return text + "  }};\n}\n\n}  // namespace understudy::tests\n";
}

void run(int argc, char** argv) {
  generator::Files files;
  std::string declared;
  std::string listed;
  for (int i = 2; i + 2 < argc; i += 3) {
    const std::string name = argv[i + 1];
    files[name + ".cpp"] = table_text(argv[i], name, argv[i + 2]);
    declared += "ModelTable " + name + "_models();\n";
    listed += "      " + name + "_models(),\n";
  }
  files["model_tables.cpp"] =
      "#include \"tests/generated/models/model_table.h\"\n\nnamespace understudy::tests {\n\n" + declared +
      "\nstd::vector<ModelTable> model_tables() {\n  return {\n" + listed +
      "  };\n}\n\n}  // namespace understudy::tests\n";
  const auto written = generator::write_files(files, argv[1]);
  if (!written) throw std::runtime_error(written.error());
}

}  // namespace
}  // namespace understudy::tests

int main(int argc, char** argv) try {
  if (argc < 2) throw std::runtime_error("the folder to write to is needed");
  understudy::tests::run(argc, argv);
  return 0;
} catch (const std::exception& fault) {
  std::cerr << fault.what() << "\n";
  return 1;
}
