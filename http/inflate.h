#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace understudy::http {

/// What a gzip or zlib stream holds (RFC 1952, RFC 1950), all of its members; the message says why it is
/// none, or that it holds more than `most` bytes.
tl::expected<std::string, std::string> inflated(std::string_view bytes, std::size_t most);

}  // namespace understudy::http
