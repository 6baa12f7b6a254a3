#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace understudy::http {

/// Bytes in the gzip format (RFC 1952), packed fast rather than small.
std::string gzip(std::string_view content);

/// The content of bytes in that format; of more than `most` bytes only so many that it is seen. Nothing where
/// they are not in it, or go on behind it.
std::optional<std::string> gunzip(std::string_view bytes, std::size_t most);

}  // namespace understudy::http
