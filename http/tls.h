#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "http/received.h"
#include "http/serve.h"

namespace understudy::http {

/// What the connections of a server need to speak TLS 1.2 and 1.3 (RFC 8446).
class Tls {
 public:
  /// Refuses texts that are no certificate or key, and a key of another certificate.
  static tl::expected<std::shared_ptr<const Tls>, std::string> make(const Identity& identity);

  explicit Tls(void* context) : context_(context) {}
  ~Tls();
  Tls(const Tls&) = delete;
  Tls& operator=(const Tls&) = delete;

 private:
  friend class TlsSession;
  void* context_;
};

/// One connection's TLS over a socket that does not block; never waits. Does not own the descriptor.
class TlsSession {
 public:
  TlsSession(const Tls& tls, int descriptor);
  ~TlsSession();
  TlsSession(const TlsSession&) = delete;
  TlsSession& operator=(const TlsSession&) = delete;

  /// Content that arrived; shakes hands first.
  Received receive(char* bytes, std::size_t most);
  /// How many of the bytes it took: all, unless the socket has no room; nothing where the other side is gone.
  std::optional<std::size_t> send(std::string_view bytes);
  /// Tells the other side that no more content comes.
  void end();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace understudy::http
