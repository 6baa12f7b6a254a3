#include "tests/structure/rules.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace understudy::tests {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_lines = 300;
const std::string unfinished = std::string("TO") + "DO";

std::vector<std::string> words(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> list;
  for (std::string word; stream >> word;) list.push_back(word);
  return list;
}

bool starts_with_any(const std::string& name, const std::vector<std::string>& starts) {
  return std::any_of(starts.begin(), starts.end(),
                     [&](const auto& start) { return name.starts_with(start); });
}

bool contains(const std::vector<std::string>& list, const std::string& word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool is_standard(const std::string& name) { return name.find_first_of("./") == std::string::npos; }

/// What an `#include` line names, with its first bracket or quote; empty for other lines.
std::string included(const std::string& line) {
  if (!line.starts_with("#include ")) return {};
  const auto end = line.find_first_of(">\"", 10);
  return line.substr(9, end - 9);
}

std::string fault_of_library(const IncludeRules& rules, const std::string& file, const std::string& name) {
  const auto folder = file.substr(0, file.find('/'));
  const auto own = rules.files.find(file);
  if (is_standard(name) || (own != rules.files.end() && starts_with_any(name, own->second))) return {};
  if (starts_with_any(name, rules.folders.at(folder).libraries)) return {};
  return "may not include <" + name + ">";
}

/// Generated files stand wherever a user puts them, so that they name each other from where they are.
bool is_beside(const fs::path& path, const std::string& name) {
  return fs::exists(path.parent_path() / name);
}

std::string fault_of_include(const IncludeRules& rules, const std::string& file, const std::string& what) {
  const auto folder = file.substr(0, file.find('/'));
  const auto name = what.substr(1);
  if (what.front() == '<') return fault_of_library(rules, file, name);
  const auto other = name.substr(0, name.find('/'));
  if (other == folder || contains(rules.folders.at(folder).folders, other)) return {};
  return "may not include \"" + name + "\"";
}

void check_file(const fs::path& path, const std::string& file, const IncludeRules& rules,
                std::vector<std::string>& faults) {
  std::ifstream stream(path);
  const bool has_rules = rules.folders.contains(file.substr(0, file.find('/')));
  std::size_t number = 0;
  for (std::string line; std::getline(stream, line);) {
    const auto place = file + ":" + std::to_string(++number) + ": ";
    const auto what = included(line);
    const bool is_free =
        what.empty() || !has_rules || (what.front() == '"' && is_beside(path, what.substr(1)));
    const auto fault = is_free ? "" : fault_of_include(rules, file, what);
    if (!fault.empty()) faults.push_back(place + fault);
    if (line.find(unfinished) != std::string::npos) faults.push_back(place + "is unfinished");
  }
  if (number > most_lines && !file.starts_with("generated/")) {
    faults.push_back(file + ": has " + std::to_string(number) + " lines, " + std::to_string(most_lines) +
                     " are allowed");
  }
}

bool is_source(const fs::path& path) {
  static const std::vector<std::string> endings{".h", ".cpp", ".mjs", ".tmpl", ".lua", ".sh"};
  return contains(endings, path.extension().string());
}

bool is_skipped(const fs::path& path, const fs::path& root) {
  const auto relative = fs::relative(path, root).string();
  return path.filename().string().starts_with('.') || path.filename() == "node_modules" ||
         relative == "build" || relative == "tests/cases" || relative == "tests/structure/bad_tree";
}

}  // namespace

IncludeRules read_rules(const fs::path& path) {
  IncludeRules rules;
  std::ifstream stream(path);
  for (std::string line; std::getline(stream, line);) {
    if (line.empty() || line.front() == '#') continue;
    const auto colon = line.find(':');
    if (colon == std::string::npos) throw std::runtime_error("not a rule: " + line);
    const auto name = line.substr(0, colon);
    const auto rest = line.substr(colon + 1);
    if (name.starts_with("only ")) {
      rules.files[name.substr(5)] = words(rest);
      continue;
    }
    const auto bar = rest.find('|');
    if (bar == std::string::npos) throw std::runtime_error("a rule without a bar: " + line);
    rules.folders[name] = {words(rest.substr(0, bar)), words(rest.substr(bar + 1))};
  }
  if (rules.folders.empty()) throw std::runtime_error("no rules in " + path.string());
  return rules;
}

std::vector<std::string> faults_of(const fs::path& root, const IncludeRules& rules) {
  std::vector<std::string> faults;
  for (auto entry = fs::recursive_directory_iterator(root); entry != fs::recursive_directory_iterator();
       ++entry) {
    if (is_skipped(entry->path(), root)) {
      entry.disable_recursion_pending();
    } else if (entry->is_regular_file() && is_source(entry->path())) {
      const auto file = fs::relative(entry->path(), root).generic_string();
      const auto folder = file.substr(0, file.find('/'));
      const bool known =
          rules.folders.contains(folder) || folder == "tests" || folder == "templates" || folder == "cmake";
      if (!known) faults.push_back(file + ": the rules do not know its folder");
      check_file(entry->path(), file, rules, faults);
    }
  }
  std::sort(faults.begin(), faults.end());
  return faults;
}

}  // namespace understudy::tests
