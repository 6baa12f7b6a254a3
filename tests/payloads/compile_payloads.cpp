// Turns every schema of payload_cases.jsonl into generated code: a folder for each, a handful of files that
// take them all in, and the table of them all.

#include <iostream>
#include <stdexcept>

#include "generator/write_files.h"
#include "tests/payloads/payload_schemas.h"

namespace understudy::tests {
namespace {

/// What the table of checks needs of all that is generated.
bool is_needed(const std::string& path) {
  const std::string below = path.substr(path.find('/') + 1);
  const bool is_code = below.ends_with(".h") || below.ends_with(".cpp");
  const auto is_of = [&](const char* part) { return below.starts_with(part); };
  return is_code && !is_of("models") && !is_of("operations") && !is_of("handlers");
}

generator::Files code_of(const PayloadSchema& one) {
  openapi::Diagnostics faults;
  const auto document = document_of(one, openapi::Formats::ignored);
  generator::Files files =
      generator::generate(*document, {.name_space = one.name, .templates = {}}, faults).files;
  if (faults.has_errors()) throw std::runtime_error(one.title + ": " + faults.sorted().front().message);
  std::erase_if(files, [](const auto& file) { return !is_needed(file.first); });
  return files;
}

std::string includes_of(const generator::Files& files) {
  std::string text;
  for (const auto& [path, content] : files) {
    if (path.ends_with(".cpp")) text += "#include \"" + path + "\"\n";
  }
  return text;
}

std::string table_of(const std::vector<PayloadSchema>& schemas) {
  std::string declarations;
  std::string entries;
  for (const PayloadSchema& one : schemas) {
    declarations += "namespace " + one.name + " { understudy::runtime::Api api(); }\n";
    entries += "      {\"" + one.name + "\", " + one.name + "::api},\n";
  }
  return "#include \"tests/payloads/compiled_payloads.h\"\n\n" + declarations +
         "\nnamespace understudy::tests {\n\nstd::vector<CompiledPayload> compiled_payloads() {\n  return "
         "{\n" +
         entries + "  };\n}\n\n}  // namespace understudy::tests\n";
}

void write(const std::filesystem::path& folder, std::size_t units) {
  const std::vector<PayloadSchema> schemas = payload_schemas();
  generator::Files files;
  std::vector<std::string> includes(units);
  for (std::size_t i = 0; i < schemas.size(); ++i) {
    generator::Files code = code_of(schemas[i]);
    includes[i * units / schemas.size()] += includes_of(code);
    files.merge(code);
  }
  for (std::size_t i = 0; i < units; ++i) files["payloads_" + std::to_string(i) + ".cpp"] = includes[i];
  files["payloads.cpp"] = table_of(schemas);
  const auto written = generator::write_files(files, folder);
  if (!written) throw std::runtime_error(written.error());
}

}  // namespace
}  // namespace understudy::tests

int main(int argc, char** argv) try {
  if (argc != 3) {
    throw std::runtime_error("two arguments are needed: the folder to write to, and how many files");
  }
  understudy::tests::write(argv[1], std::stoul(argv[2]));
  return 0;
} catch (const std::exception& fault) {
  std::cerr << fault.what() << "\n";
  return 1;
}
