// Turns every schema of the official suite into generated code: a folder for each, and a handful of files
// that take them all in.

#include <iostream>
#include <stdexcept>

#include "generator/write_files.h"
#include "tests/suite/suite_groups.h"

namespace understudy::tests {
namespace {

/// What the table of checks needs of all that is generated.
bool is_needed(const std::string& path) {
  const std::string below = path.substr(path.find('/') + 1);
  const bool is_code = below.ends_with(".h") || below.ends_with(".cpp");
  const auto is_of = [&](const char* part) { return below.starts_with(part); };
  return is_code && !is_of("models") && !is_of("operations") && !is_of("handlers");
}

generator::Files code_of(const SuiteGroup& group) {
  std::string unread;
  const auto document = document_of(group, unread);
  if (!document) throw std::runtime_error(group.title + ": " + unread);
  openapi::Diagnostics faults;
  generator::Files files =
      generator::generate(*document, {.name_space = group.name, .templates = {}}, faults).files;
  std::erase_if(files, [](const auto& file) { return !is_needed(file.first); });
  return files;
}

/// One C++ file that takes in the code of some groups, and the function that names their tables.
struct Unit {
  std::string includes;
  std::string entries;

  void add(const SuiteGroup& group, const generator::Files& files) {
    for (const auto& [path, text] : files) {
      if (path.ends_with(".cpp")) includes += "#include \"" + path + "\"\n";
    }
    entries += "      {\"" + group.name + "\", " + group.name + "::api},\n";
  }

  std::string text(std::size_t number) const {
    return "#include \"tests/suite/compiled_groups.h\"\n\n" + includes +
           "\nnamespace understudy::tests {\n\nstd::vector<CompiledGroup> compiled_groups_" +
           std::to_string(number) + "() {\n  return {\n" + entries +
           "  };\n}\n\n}  // namespace understudy::tests\n";
  }
};

int run(const std::filesystem::path& folder, std::size_t count) {
  std::vector<Unit> units(count);
  generator::Files files;
  const std::vector<SuiteGroup> groups = suite_groups();
  for (std::size_t i = 0; i < groups.size(); ++i) {
    generator::Files code = code_of(groups[i]);
    units[i * count / groups.size()].add(groups[i], code);
    files.merge(code);
  }
  for (std::size_t i = 0; i < count; ++i) files["suite_" + std::to_string(i) + ".cpp"] = units[i].text(i);
  const auto written = generator::write_files(files, folder);
  if (!written) throw std::runtime_error(written.error());
  return 0;
}

}  // namespace
}  // namespace understudy::tests

int main(int argc, char** argv) try {
  if (argc != 3)
    throw std::runtime_error("two arguments are needed: the folder to write to, and how many files");
  return understudy::tests::run(argv[1], std::stoul(argv[2]));
} catch (const std::exception& fault) {
  std::cerr << fault.what() << "\n";
  return 1;
}
