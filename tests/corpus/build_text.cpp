#include "tests/corpus/build_text.h"

#include <sstream>

#include "tests/validator/files.h"

namespace understudy::tests {

namespace fs = std::filesystem;

namespace {

constexpr const char* flags = "-std=c++20 -O0 -fPIC -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror";

/// A path as Ninja takes it.
std::string escaped(const fs::path& path) {
  std::string text;
  for (const char c : path.string()) {
    if (c == '$' || c == ' ' || c == ':') text += '$';
    text += c;
  }
  return text;
}

std::string head(const BuildTools& tools) {
  return "rule compile\n  command = " + tools.measure.string() + " $out " + tools.compiler + " " + flags +
         " -I" + tools.root.string() +
         " -I$folder -MMD -MF $out.d -c $in -o $out\n  depfile = $out.d\n  deps = gcc\n"
         "  description = $in\n\nrule link\n  command = " +
         tools.compiler +
         " -shared -o $out $in\n  description = $out\n\nrule check\n  command = " + tools.program.string() +
         " check '$document' $in $out\n  description = $out\n\n";
}

std::string document_text(const fs::path& work, const CorpusDocument& document, const BuildTools& tools) {
  std::string text;
  std::string objects;
  for (const std::string& source : sources_of(work, document)) {
    const std::string object = escaped(object_folder(work, document) / (source + ".o"));
    text += "build " + object + ": compile " + escaped(code_folder(work, document) / source) +
            "\n  folder = " + code_folder(work, document).string() + "\n";
    objects += " " + object;
  }
  if (objects.empty()) return {};
  const std::string library = escaped(work / "library" / (document.slug + ".so"));
  return text + "build " + library + ": link" + objects + "\nbuild " + escaped(check_file(work, document)) +
         ": check " + library + " | " + escaped(tools.program) + " " + escaped(document.path) +
         "\n  document = " + document.path.string() + "\n\n";
}

}  // namespace

fs::path code_folder(const fs::path& work, const CorpusDocument& document) {
  return work / "code" / document.slug;
}
fs::path object_folder(const fs::path& work, const CorpusDocument& document) {
  return work / "objects" / document.slug;
}
fs::path row_file(const fs::path& work, const CorpusDocument& document) {
  return work / "rows" / (document.slug + ".json");
}
fs::path check_file(const fs::path& work, const CorpusDocument& document) {
  return work / "checks" / (document.slug + ".json");
}

std::vector<std::string> sources_of(const fs::path& work, const CorpusDocument& document) {
  const fs::path list = code_folder(work, document) / "sources.txt";
  std::vector<std::string> sources;
  if (!fs::exists(list)) return sources;
  std::istringstream lines(read_file(list));
  for (std::string line; std::getline(lines, line);) sources.push_back(line);
  return sources;
}

std::string build_text(const fs::path& work, const std::vector<CorpusDocument>& documents,
                       const BuildTools& tools) {
  std::string text = head(tools);
  for (const CorpusDocument& document : documents) text += document_text(work, document, tools);
  return text;
}

}  // namespace understudy::tests
