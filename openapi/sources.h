#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "openapi/diagnostics.h"

namespace understudy::openapi {

struct SourceFile;

/// The files of a document: their texts, and where each value of them stands.
class Sources {
 public:
  Sources();
  ~Sources();
  Sources(const Sources&) = delete;
  Sources& operator=(const Sources&) = delete;

  /// The place of what a location names (`#/paths/~1pets/get` in the first file, `other.yaml#/Pet` in
  /// another); the nearest parent's where it is not there.
  Place place_of(std::string_view location) const;
  /// Whether the location leads to a value, and not only to something around it.
  bool has(std::string_view location) const;
  /// One line of a file without its end; empty where there is none.
  std::string_view line(std::string_view file, std::size_t number) const;
  /// The byte of a line that a column (from 1) starts at, or the length of the line.
  std::size_t byte_of(const Place& place) const;

  /// Keeps a file under the name that locations give it (empty for the first one).
  const SourceFile& add(std::unique_ptr<SourceFile> file);
  /// The file that locations call so, or null.
  const SourceFile* find(std::string_view uri) const;
  /// All of them, in the order of their names.
  std::vector<const SourceFile*> files() const;

  /// Notes the path of a file that is to be read.
  void ask(const std::string& path) { asked_.insert(path); }
  /// The paths of all files that were asked for, those that are not there included.
  const std::set<std::string>& asked() const { return asked_; }

 private:
  std::map<std::string, std::unique_ptr<SourceFile>, std::less<>> files_;  // by uri
  std::map<std::string, const SourceFile*, std::less<>> by_path_;
  std::set<std::string> asked_;
};

}  // namespace understudy::openapi
