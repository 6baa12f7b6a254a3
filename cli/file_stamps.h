#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <set>
#include <string>

namespace understudy::cli {

/// What tells that a file has become another one: who it is behind all symbolic links, its size, and when it
/// changed. All zero: there is none.
struct FileStamp {
  std::uint64_t device = 0;
  std::uint64_t number = 0;
  std::int64_t size = 0;
  std::int64_t modified = 0;  // nanoseconds since 1970
  std::int64_t changed = 0;   // the same, of its metadata too

  friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

using FileStamps = std::map<std::string, FileStamp>;  // by path

/// The stamps of files as they are now.
FileStamps stamps_of(const std::set<std::string>& paths);

/// The stamps of files that were read from `start` on. One that changed since then differs from all that will
/// be taken of it, as nobody knows whether it was read before or after.
FileStamps stamps_of_read(const std::set<std::string>& paths, std::chrono::system_clock::time_point start);

}  // namespace understudy::cli
