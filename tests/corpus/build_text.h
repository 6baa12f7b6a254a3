#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "tests/corpus/documents.h"

namespace understudy::tests {

/// The programs that a build of the corpus takes.
struct BuildTools {
  std::string compiler;
  std::filesystem::path root;     // of this project
  std::filesystem::path program;  // this one
  std::filesystem::path measure;
};

/// Where the parts of a document's build lie below the folder of work.
std::filesystem::path code_folder(const std::filesystem::path& work, const CorpusDocument& document);
std::filesystem::path object_folder(const std::filesystem::path& work, const CorpusDocument& document);
std::filesystem::path row_file(const std::filesystem::path& work, const CorpusDocument& document);
std::filesystem::path check_file(const std::filesystem::path& work, const CorpusDocument& document);

/// The sources that a document's build compiles, relative to its folder of code; none where nothing was
/// generated.
std::vector<std::string> sources_of(const std::filesystem::path& work, const CorpusDocument& document);

/// A file for Ninja that compiles every document's code into a library of its own, and lets that be compared
/// with the interpreter.
std::string build_text(const std::filesystem::path& work, const std::vector<CorpusDocument>& documents,
                       const BuildTools& tools);

}  // namespace understudy::tests
