#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>

#include "http/received.h"
#include "http/tls.h"

namespace understudy::http {

/// The bytes of one TCP connection, in and out, over TLS if need be; never waits. Owns the descriptor.
class Wire {
 public:
  /// Plain where `tls` is null.
  Wire(int descriptor, const Tls* tls);
  ~Wire();
  Wire(const Wire&) = delete;
  Wire& operator=(const Wire&) = delete;

  int descriptor() const { return descriptor_; }
  Received receive(char* bytes, std::size_t most);
  /// How many of the bytes it took; nothing where the other side is gone.
  std::optional<std::size_t> send(std::string_view bytes);
  /// Tells the other side that nothing more comes.
  void end();
  /// Goes on without TLS: with a client that does not speak it.
  void go_on_plain() { session_.reset(); }

 private:
  int descriptor_;
  std::unique_ptr<TlsSession> session_;
};

}  // namespace understudy::http
