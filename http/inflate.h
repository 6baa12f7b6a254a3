#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace understudy::http {

enum class Packing { gzip, gzip_or_zlib };

/// Why a stream could not be unpacked, as what is said of it: `ends too early`.
struct NotInflated {
  std::string why;
  bool too_long = false;  // it holds more than it may
};

/// What a gzip or zlib stream holds (RFC 1952, RFC 1950), all of its members and at most `most` bytes.
tl::expected<std::string, NotInflated> inflated(std::string_view bytes, std::size_t most,
                                                Packing packing = Packing::gzip_or_zlib);

}  // namespace understudy::http
