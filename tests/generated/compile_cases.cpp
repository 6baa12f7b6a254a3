// Turns every schema of tests/cases/validate/ and tests/cases/messages/ into compiled checks: a folder for
// each, and a file that takes them all in.

#include <fstream>
#include <iostream>

#include "generator/write_files.h"
#include "tests/generated/validate_cases.h"

namespace understudy::tests {
namespace {

constexpr std::size_t parts = 4;

/// What a check needs of all that is generated.
generator::Files checks_of(const ValidateCase& one) {
  openapi::Diagnostics faults;
  generator::Files files =
      generator::generate(*one.read.document, {.name_space = one.name, .templates = {}}, faults).files;
  if (faults.has_errors()) throw std::runtime_error(one.title + ": " + faults.sorted().front().message);
  std::erase_if(files, [](const auto& file) {
    return !file.first.ends_with("/namespaces.h") && file.first.find("/validators") == std::string::npos &&
           file.first.find("/acceptors") == std::string::npos;
  });
  return files;
}

std::string table(std::size_t part, const std::vector<std::string>& names) {
  std::string text = "#include \"tests/generated/compiled_cases.h\"\n\n";
  for (const std::string& name : names) {
    for (const char* file : {"validators", "acceptors"})
      text += "#include \"" + name + "/" + file + ".cpp\"\n";
  }
  text += "\nnamespace understudy::tests {\n\nstd::vector<CompiledCase> compiled_cases_" +
          std::to_string(part) + "() {\n  return {\n";
  for (const std::string& name : names) {
    const std::string accept = name + "::accept_case";
    text += "      {\"" + name + "\", runtime::compiled(" + name + "::check_case, {.text = " + accept +
            ", .value = " + accept + "})},\n";
  }
  return text + "  };\n}\n\n}  // namespace understudy::tests\n";
}

int run(const std::filesystem::path& folder) {
  generator::Files files;
  std::vector<std::string> names[parts];
  const auto cases = validate_cases();
  for (std::size_t i = 0; i < cases.size(); ++i) {
    files.merge(checks_of(cases[i]));
    names[i % parts].push_back(cases[i].name);
  }
  for (std::size_t i = 0; i < parts; ++i) files["cases_" + std::to_string(i) + ".cpp"] = table(i, names[i]);
  const auto written = generator::write_files(files, folder);
  if (!written) throw std::runtime_error(written.error());
  return 0;
}

}  // namespace
}  // namespace understudy::tests

int main(int argc, char** argv) try {
  if (argc != 2) throw std::runtime_error("one argument is needed: the folder to write to");
  return understudy::tests::run(argv[1]);
} catch (const std::exception& fault) {
  std::cerr << fault.what() << "\n";
  return 1;
}
