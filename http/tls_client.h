#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "http/stream.h"

namespace understudy::http {

/// The client's side of TLS on a connected, non-blocking socket that is somebody else's.
class TlsClient {
 public:
  /// Shakes hands. Refuses, with the reason, a server whose certificate is not for that host or leads to
  /// nobody who is trusted: `authorities` is a PEM file of certificates, empty for the system's.
  static tl::expected<std::unique_ptr<TlsClient>, CallFault> shake_hands(int descriptor,
                                                                         const std::string& host,
                                                                         const std::string& authorities,
                                                                         Stream::Deadline deadline);
  ~TlsClient();

  bool send(std::string_view bytes, Stream::Deadline deadline);
  Stream::Got receive(std::string& into, Stream::Deadline deadline);

 private:
  struct State;
  explicit TlsClient(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace understudy::http
