#include "generator/depfile.h"

namespace understudy::generator {

namespace fs = std::filesystem;

namespace {

/// As GNU Make and Ninja read it: spaces and `#` after a backslash, `$` twice.
std::string escaped(const std::string& path) {
  std::string text;
  for (const char c : path) {
    if (c == ' ' || c == '#') text += '\\';
    if (c == '$') text += '$';
    text += c;
  }
  return text;
}

fs::path whole_path(const fs::path& path) {
  std::error_code error;
  const fs::path found = fs::absolute(path, error);
  return (error ? path : found).lexically_normal();
}

fs::path nearest_present(fs::path path) {
  std::error_code error;
  while (!fs::exists(path, error) && path.has_parent_path() && path != path.parent_path()) {
    path = path.parent_path();
  }
  return path;
}

}  // namespace

std::string depfile(const fs::path& target, const std::set<std::string>& inputs) {
  std::set<std::string> paths;
  for (const std::string& input : inputs) paths.insert(nearest_present(whole_path(input)).string());
  std::string text = escaped(whole_path(target).string()) + ":";
  for (const std::string& path : paths) {
    if (path.find_first_of("\r\n") == std::string::npos) text += " \\\n  " + escaped(path);
  }
  return text + "\n";
}

}  // namespace understudy::generator
