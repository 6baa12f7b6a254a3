#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "http/serve.h"

namespace understudy::tests {

/// A response as it came over the wire.
struct RawResponse {
  int status = 0;
  std::string head;  // status line and fields
  std::string body;

  bool has(std::string_view line) const { return head.find(line) != std::string::npos; }
};

/// One TCP connection to a port of this machine, without any manners of its own.
class RawClient {
 public:
  explicit RawClient(int port);
  ~RawClient();
  RawClient(const RawClient&) = delete;
  RawClient& operator=(const RawClient&) = delete;

  void send(std::string_view bytes);
  void half_close();
  /// The next response, by its Content-Length; `has_body` is false after a HEAD. Nothing where the connection
  /// ends or stays silent.
  std::optional<RawResponse> receive(bool has_body = true);
  /// Whether the server has closed the connection.
  bool closed();

 private:
  bool fill();

  int socket_;
  std::string buffer_;
};

/// A server whose answer tells what it was asked: `METHOD target body`.
http::Server echo_server(http::Endpoint endpoint = {});

}  // namespace understudy::tests
