#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include "json/json.h"
#include "json/parse.h"

namespace understudy::tests {

inline std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(file), {}};
}

inline json::Value read_json(const std::filesystem::path& path) {
  auto value = json::parse(read_file(path));
  if (!value) throw std::runtime_error(path.string() + ": " + value.error().message);
  return std::move(*value);
}

/// The files of a folder with that ending, by name.
std::vector<std::filesystem::path> files_in(const std::filesystem::path& folder, const std::string& ending);

inline const std::string& text_of(const json::Value& value, std::string_view member) {
  return *value.find(member)->string();
}

}  // namespace understudy::tests
