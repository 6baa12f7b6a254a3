// The only file that unpacks with zlib.

#include "http/inflate.h"

#include <zlib.h>

#include <array>

namespace understudy::http {

namespace {

/// The window bits that zlib wants to hear, and which of the formats the header may be of.
int bits_of(Packing packing) { return packing == Packing::gzip ? 15 + 16 : 15 + 32; }

struct Reader {
  explicit Reader(Packing packing) : is_open(inflateInit2(&stream, bits_of(packing)) == Z_OK) {}
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;
  ~Reader() {
    if (is_open) inflateEnd(&stream);
  }

  z_stream stream{};
  const bool is_open;
};

tl::unexpected<NotInflated> because(std::string why, bool too_long = false) {
  return tl::unexpected(NotInflated{std::move(why), too_long});
}

/// One step; the bytes that came out of it are appended.
int step(z_stream& stream, std::string& result) {
  std::array<char, 16 * 1024> part;
  stream.next_out = reinterpret_cast<Bytef*>(part.data());
  stream.avail_out = part.size();
  const int state = inflate(&stream, Z_NO_FLUSH);
  result.append(part.data(), part.size() - stream.avail_out);
  return state;
}

}  // namespace

tl::expected<std::string, NotInflated> inflated(std::string_view bytes, std::size_t most, Packing packing) {
  Reader reader(packing);
  if (!reader.is_open) return because("cannot be read as gzip");
  // zlib does not write to its input, and takes no more than 4 GiB at once.
  if (bytes.size() > 0xFFFF'FFFF) return because("has more than 4 GiB");
  reader.stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  reader.stream.avail_in = static_cast<uInt>(bytes.size());
  std::string result;
  while (true) {
    const int state = step(reader.stream, result);
    if (result.size() > most) return because("holds more than " + std::to_string(most) + " bytes", true);
    if (state == Z_STREAM_END && reader.stream.avail_in == 0) return result;
    const bool has_next = state == Z_STREAM_END && inflateReset(&reader.stream) == Z_OK;
    if (state == Z_BUF_ERROR || (state == Z_OK && reader.stream.avail_in == 0 && reader.stream.avail_out > 0))
      return because("ends too early");
    if (state != Z_OK && !has_next) return because("is no gzip");
  }
}

}  // namespace understudy::http
