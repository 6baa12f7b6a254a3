#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "http/call.h"

namespace understudy::http {

class TlsClient;

/// A connection to a server, plain or within TLS. Nothing waits beyond its deadline.
class Stream {
 public:
  using Deadline = std::chrono::steady_clock::time_point;
  enum class Got { data, end, nothing_in_time };

  /// Resolves the host, and connects to the first of its addresses that may be reached and lets it.
  static tl::expected<Stream, CallFault> open(const Url& server, const CallLimits& limits, Deadline deadline);
  Stream(Stream&& other) noexcept;
  Stream& operator=(Stream&&) = delete;
  ~Stream();

  /// Sends everything; false where the other side is gone or too slow.
  bool send(std::string_view bytes, Deadline deadline);
  /// Appends what arrives. A broken connection counts as its end.
  Got receive(std::string& into, Deadline deadline);

 private:
  explicit Stream(int descriptor);
  int descriptor_;
  std::unique_ptr<TlsClient> tls_;
};

/// Waits until a socket can be read or written, or the deadline; false at the deadline.
bool wait_for(int descriptor, short events, Stream::Deadline deadline);

}  // namespace understudy::http
