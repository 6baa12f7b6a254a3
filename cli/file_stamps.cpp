#include "cli/file_stamps.h"

#include <sys/stat.h>

namespace understudy::cli {

namespace {

std::int64_t nanoseconds(const timespec& time) {
  return static_cast<std::int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

FileStamp stamp_of(const std::string& path) {
  struct stat status = {};
  if (stat(path.c_str(), &status) != 0) return {};
  return {.device = status.st_dev,
          .number = status.st_ino,
          .size = status.st_size,
          .modified = nanoseconds(status.st_mtim),
          .changed = nanoseconds(status.st_ctim)};
}

}  // namespace

FileStamps stamps_of(const std::set<std::string>& paths) {
  FileStamps stamps;
  for (const std::string& path : paths) stamps.emplace_hint(stamps.end(), path, stamp_of(path));
  return stamps;
}

FileStamps stamps_of_read(const std::set<std::string>& paths, std::chrono::system_clock::time_point start) {
  constexpr FileStamp unknown{.size = -1};
  const std::int64_t since =
      std::chrono::duration_cast<std::chrono::nanoseconds>(start.time_since_epoch()).count();
  FileStamps stamps = stamps_of(paths);
  for (auto& [path, stamp] : stamps) {
    if (stamp.changed >= since) stamp = unknown;
  }
  return stamps;
}

}  // namespace understudy::cli
