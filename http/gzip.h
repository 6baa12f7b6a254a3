#pragma once

#include <string>
#include <string_view>

namespace understudy::http {

/// Bytes in the gzip format (RFC 1952), packed fast rather than small.
std::string gzip(std::string_view content);

}  // namespace understudy::http
