#include "cli/seed_data.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "cli/suggest.h"
#include "json/pointer.h"
#include "openapi/build/schema_pool.h"
#include "openapi/read/read.h"

namespace understudy::cli {

namespace {

namespace fs = std::filesystem;

using Faults = std::vector<std::string>;
using Read = tl::expected<std::vector<SeedFile>, Faults>;

std::string at(const std::string& path, openapi::Mark mark) {
  return printable(path) + ":" + std::to_string(mark.line) + ":" + std::to_string(mark.column);
}

tl::expected<SeedFile, Faults> read_file(const fs::path& path, const std::string& collection) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return tl::unexpected(Faults{printable(path.string()) + ": error: cannot be read"});
  const openapi::Text text(std::string(std::istreambuf_iterator<char>(file), {}));
  openapi::ReadText read = openapi::read(path.string(), text);
  Faults faults;
  for (const openapi::TextFault& fault : read.faults)
    faults.push_back(at(path.string(), fault.mark) + ": error: " + printable(fault.message));
  if (!read.root && faults.empty()) faults.push_back(printable(path.string()) + ": error: holds nothing");
  if (!faults.empty()) return tl::unexpected(faults);
  return SeedFile{path.string(), collection, *std::move(read.root)};
}

bool is_seed_file(const fs::path& path) {
  const auto ending = path.extension();
  return ending == ".json" || ending == ".yaml" || ending == ".yml";
}

/// Whether a file, behind all links, stands in that folder.
bool is_inside(const fs::path& path, const fs::path& folder) {
  std::error_code error;
  const fs::path whole = fs::canonical(path, error);
  return !error && whole.parent_path() == fs::canonical(folder, error);
}

Read read_folder(const fs::path& folder) {
  std::vector<fs::path> paths;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    if (is_seed_file(entry.path())) paths.push_back(entry.path());
  }
  std::ranges::sort(paths);
  Faults faults;
  if (error || paths.empty())
    faults.push_back(printable(folder.string()) + ": error: has no file that ends in .json, .yaml or .yml");
  std::vector<SeedFile> files;
  for (const fs::path& path : paths) {
    if (!is_inside(path, folder)) {
      faults.push_back(printable(path.string()) + ": error: leads out of the folder");
      continue;
    }
    auto file = read_file(path, path.stem().string());
    if (file) {
      files.push_back(*std::move(file));
    } else {
      faults.insert(faults.end(), file.error().begin(), file.error().end());
    }
  }
  if (!faults.empty()) return tl::unexpected(faults);
  return files;
}

/// The node that a token leads to; null where there is none.
const openapi::Node* step(const openapi::Node& node, const std::string& token) {
  if (const openapi::NodeMember* member = node.find(token)) return &member->value;
  const bool is_index =
      !token.empty() && token.size() < 10 && token.find_first_not_of("0123456789") == std::string::npos;
  if (node.array() == nullptr || !is_index || std::stoul(token) >= node.array()->size()) return nullptr;
  return &(*node.array())[std::stoul(token)];
}

}  // namespace

json::Value SeedFile::items() const {
  json::Value value = openapi::value_of(root);
  if (collection.empty()) return value;
  json::Object named;
  named.append(collection, std::move(value));
  return named;
}

std::string SeedFile::place_of(const std::string& pointer) const {
  auto tokens = json::pointer_tokens(pointer).value_or(std::vector<std::string>());
  if (!collection.empty() && !tokens.empty()) tokens.erase(tokens.begin());
  const openapi::Node* node = &root;
  for (const std::string& token : tokens) {
    const openapi::Node* next = step(*node, token);
    if (next == nullptr) break;
    node = next;
  }
  return at(path, node->mark);
}

Read read_seed_data(const std::string& path) {
  std::error_code error;
  if (fs::is_directory(path, error)) return read_folder(path);
  auto file = read_file(path, {});
  if (!file) return tl::unexpected(file.error());
  std::vector<SeedFile> files;
  files.push_back(*std::move(file));
  return files;
}

}  // namespace understudy::cli
