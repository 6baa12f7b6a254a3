#include "http/gzip.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <limits>
#include <stdexcept>

namespace understudy::http {

namespace {

constexpr int gzip_format = 15 + 16;  // the largest window, and gzip instead of zlib's own format
constexpr std::size_t piece = 64 * 1024;

Bytef* input(std::string_view bytes) {
  return reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));  // zlib does not write to it
}

uInt count(std::size_t bytes) {
  return static_cast<uInt>(std::min<std::size_t>(bytes, std::numeric_limits<uInt>::max()));
}

/// Unpacks a stream into pieces; false where it is none.
bool unpack(z_stream& stream, std::size_t most, std::string& content) {
  std::array<char, piece> place;
  int status = Z_OK;
  while (status == Z_OK && content.size() <= most) {
    stream.next_out = reinterpret_cast<Bytef*>(place.data());
    stream.avail_out = place.size();
    status = ::inflate(&stream, Z_NO_FLUSH);
    content.append(place.data(), place.size() - stream.avail_out);
  }
  return content.size() > most || (status == Z_STREAM_END && stream.avail_in == 0);
}

}  // namespace

std::string gzip(std::string_view content) {
  z_stream stream{};
  if (::deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzip_format, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
    throw std::runtime_error("there is no memory for compressing");
  }
  std::string packed(::deflateBound(&stream, content.size()), '\0');
  stream.next_in = input(content);
  stream.avail_in = count(content.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = count(packed.size());
  const int status = ::deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  ::deflateEnd(&stream);
  if (status != Z_STREAM_END) throw std::runtime_error("compressing failed");
  return packed;
}

std::optional<std::string> gunzip(std::string_view bytes, std::size_t most) {
  if (bytes.empty()) return std::string();
  z_stream stream{};
  stream.next_in = input(bytes);
  stream.avail_in = count(bytes.size());
  if (::inflateInit2(&stream, gzip_format) != Z_OK) return std::nullopt;
  std::string content;
  const bool fits = unpack(stream, most, content);
  ::inflateEnd(&stream);
  if (!fits) return std::nullopt;
  return content;
}

}  // namespace understudy::http
