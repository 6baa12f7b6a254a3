#include "cli/read_text.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <istream>
#include <iterator>

namespace understudy::cli {

namespace {

tl::unexpected<std::string> unreadable(const std::string& path, const std::string& reason) {
  return tl::unexpected("cannot read " + path + ": " + reason);
}

std::string rest_of(std::istream& stream) { return {std::istreambuf_iterator<char>(stream), {}}; }

}  // namespace

tl::expected<std::string, std::string> read_text(const std::string& path, Streams& streams) {
  if (path == "-") return rest_of(streams.in);
  std::error_code error;
  if (std::filesystem::is_directory(path, error)) return unreadable(path, "it is a folder");
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (!file) return unreadable(path, std::strerror(errno));
  auto text = rest_of(file);
  if (file.bad()) return unreadable(path, "an error on the way");
  return text;
}

}  // namespace understudy::cli
