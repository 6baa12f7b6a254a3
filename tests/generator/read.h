#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>

namespace understudy::generator {

inline const std::filesystem::path source_folder = UNDERSTUDY_SOURCE_DIR;

inline std::string read_text(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The parts of a case file by their titles: what follows `== title` up to the next one.
inline std::map<std::string, std::string> parts_of(const std::filesystem::path& path) {
  std::map<std::string, std::string> parts;
  std::ifstream file(path);
  std::string title;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("== ")) {
      title = line.substr(3);
      parts[title];
    } else {
      parts[title] += line + "\n";
    }
  }
  return parts;
}

}  // namespace understudy::generator
