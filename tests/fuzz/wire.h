#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace understudy::tests {

/// One response at the front of what a server sent.
struct WireResponse {
  int status = 0;
  std::size_t size = 0;  // bytes of head and body
};

/// Reads it by RFC 9112; `has_body` is false after a HEAD. The reason where the bytes are no such response:
/// a status line, fields without control characters, a length that the bytes have.
std::optional<WireResponse> read_response(std::string_view bytes, bool has_body, std::string& reason);

/// What a server on this machine answers to bytes, until it closes the connection. `half_close` is told to
/// the server at the end of the bytes. Nothing where no connection comes about, or nothing came for too long.
std::optional<std::string> exchange(int port, std::string_view bytes);

}  // namespace understudy::tests
