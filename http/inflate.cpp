// The only file that knows zlib for reading.

#include "http/inflate.h"

#include <zlib.h>

#include <array>

namespace understudy::http {

namespace {

constexpr int gzip_or_zlib = 15 + 32;  // window bits, and which of the two is seen by the header

struct Reader {
  z_stream stream{};
  bool is_open = inflateInit2(&stream, gzip_or_zlib) == Z_OK;

  Reader() = default;
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;
  ~Reader() {
    if (is_open) inflateEnd(&stream);
  }
};

tl::unexpected<std::string> because(std::string why) { return tl::unexpected(std::move(why)); }

}  // namespace

tl::expected<std::string, std::string> inflated(std::string_view bytes, std::size_t most) {
  Reader reader;
  if (!reader.is_open) return because("cannot be read as gzip");
  // zlib does not write to its input, and takes no more than 4 GiB at once.
  if (bytes.size() > 0xFFFF'FFFF) return because("has more than 4 GiB");
  reader.stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  reader.stream.avail_in = static_cast<uInt>(bytes.size());
  std::string result;
  std::array<char, 16 * 1024> part;
  while (true) {
    reader.stream.next_out = reinterpret_cast<Bytef*>(part.data());
    reader.stream.avail_out = part.size();
    const int state = inflate(&reader.stream, Z_NO_FLUSH);
    result.append(part.data(), part.size() - reader.stream.avail_out);
    if (result.size() > most) return because("holds more than " + std::to_string(most) + " bytes");
    if (state == Z_STREAM_END && reader.stream.avail_in == 0) return result;
    const bool has_next = state == Z_STREAM_END && inflateReset(&reader.stream) == Z_OK;
    if (state == Z_BUF_ERROR || (state == Z_OK && reader.stream.avail_in == 0 && reader.stream.avail_out > 0))
      return because("ends too early");
    if (state != Z_OK && !has_next) return because("is no gzip");
  }
}

}  // namespace understudy::http
