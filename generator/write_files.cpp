#include "generator/write_files.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <set>
#include <sstream>

#include "json/write.h"

namespace understudy::generator {

namespace fs = std::filesystem;

namespace {

std::optional<std::string> read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  if (!file) return std::nullopt;
  // An empty file sets the stream's failbit, and is still read.
  if (file.peek() != std::ifstream::traits_type::eof()) text << file.rdbuf();
  return text.str();
}

std::set<std::string> folders_of(const Files& files) {
  std::set<std::string> names;
  for (const auto& [path, text] : files) {
    if (const auto slash = path.find('/'); slash != std::string::npos) names.insert(path.substr(0, slash));
  }
  return names;
}

/// The files that stand in the folders of the same APIs, and in those below them that headers go to.
std::set<std::string> present(const Files& files, const fs::path& folder) {
  std::set<std::string> found;
  for (const std::string& name : folders_of(files)) {
    for (const char* below : {"", "models/", "operations/", "replies/"}) {
      const std::string path = name + "/" + below;
      std::error_code error;
      for (const auto& entry : fs::directory_iterator(folder / path, error)) {
        if (entry.is_regular_file()) found.insert(path + entry.path().filename().string());
      }
    }
  }
  return found;
}

bool is_marked(const fs::path& path) {
  const auto text = read(path).value_or("");
  return text.substr(0, text.find('\n')).find("by Understudy. Do not edit.") != std::string::npos;
}

/// The folder of an API in which somebody else's files stand, and none of ours; they would be removed.
std::optional<std::string> taken_folder(const Files& files, const fs::path& folder) {
  std::map<std::string, bool> ours;
  for (const std::string& path : present(files, folder)) {
    bool& any = ours[path.substr(0, path.find('/'))];
    any = any || is_marked(folder / path);
  }
  const auto taken = std::find_if(ours.begin(), ours.end(), [](const auto& one) { return !one.second; });
  return taken == ours.end() ? std::nullopt : std::optional((folder / taken->first).string());
}

tl::expected<void, std::string> write(const fs::path& path, const std::string& text) {
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  if (error) return tl::unexpected(path.parent_path().string() + " cannot be made: " + error.message());
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file << text;
  file.close();
  if (!file) return tl::unexpected(path.string() + " cannot be written");
  return {};
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(stream.eof() ? line : line + '\n');
  return lines;
}

/// A line as a message shows it: in quotes, without its end where that is a plain one.
std::string shown(std::string line) {
  if (line.empty()) return "the end";
  const bool plain = line.ends_with('\n');
  if (plain) line.pop_back();
  return json::write(line) + (plain ? "" : " without an end of line");
}

Difference first_difference(const std::string& path, const std::string& expected, const std::string& found) {
  const auto wanted = lines_of(expected);
  const auto there = lines_of(found);
  std::size_t i = 0;
  while (i < wanted.size() && i < there.size() && wanted[i] == there[i]) ++i;
  const auto line = [&](const std::vector<std::string>& lines) {
    return i < lines.size() ? lines[i] : std::string();
  };
  return {Difference::Kind::different, path, i + 1, line(wanted), line(there)};
}

}  // namespace

tl::expected<Written, std::string> write_files(const Files& files, const fs::path& folder) {
  if (const auto taken = taken_folder(files, folder)) {
    return tl::unexpected("the folder " + *taken +
                          " holds files that were not generated; choose another one");
  }
  Written result;
  for (const auto& [path, text] : files) {
    if (read(folder / path) == text) {
      ++result.unchanged;
      continue;
    }
    if (auto written = write(folder / path, text); !written) return tl::unexpected(written.error());
    result.changed.push_back(path);
  }
  for (const std::string& path : present(files, folder)) {
    if (files.contains(path)) continue;
    std::error_code error;
    fs::remove(folder / path, error);
    if (error) return tl::unexpected((folder / path).string() + " cannot be removed: " + error.message());
    result.removed.push_back(path);
  }
  return result;
}

std::vector<Difference> compare(const Files& files, const fs::path& folder) {
  std::vector<Difference> differences;
  for (const auto& [path, text] : files) {
    const auto there = read(folder / path);
    if (!there) differences.push_back({Difference::Kind::missing, path, 0, {}, {}});
    if (there && *there != text) differences.push_back(first_difference(path, text, *there));
  }
  for (const std::string& path : present(files, folder)) {
    if (!files.contains(path)) differences.push_back({Difference::Kind::stale, path, 0, {}, {}});
  }
  return differences;
}

std::string summary(const std::vector<Difference>& differences) {
  std::string text;
  for (const Difference& one : differences) {
    switch (one.kind) {
      case Difference::Kind::missing:
        text += one.path + ": is missing\n";
        break;
      case Difference::Kind::stale:
        text += one.path + ": is not generated any more\n";
        break;
      case Difference::Kind::different:
        text += one.path + ":" + std::to_string(one.line) + ": expected " + shown(one.expected) + ", found " +
                shown(one.found) + "\n";
        break;
    }
  }
  return text;
}

}  // namespace understudy::generator
