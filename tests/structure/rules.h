#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace understudy::tests {

/// Who may include whom, as `allowed_includes.txt` says it.
struct IncludeRules {
  struct Folder {
    std::vector<std::string> folders;
    std::vector<std::string> libraries;  // starts of names
  };
  std::map<std::string, Folder> folders;
  std::map<std::string, std::vector<std::string>> files;  // libraries that only these may name
};

/// Reads the rules. Throws std::runtime_error on a line that is none.
IncludeRules read_rules(const std::filesystem::path& path);

/// One sentence per fault of a source tree: includes that the rules do not allow, folders they do not know,
/// files of more than 300 lines, notes of unfinished work.
std::vector<std::string> faults_of(const std::filesystem::path& root, const IncludeRules& rules);

}  // namespace understudy::tests
