#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace understudy::http {

using Clock = std::chrono::steady_clock;

/// A connected TCP socket with the bytes that arrived and were not used yet. It waits in steps of the
/// socket's own timeout, so that one system call is enough for a request that is already there. Does not own
/// the descriptor.
class Socket {
 public:
  enum class Got { data, end, nothing_in_time };

  explicit Socket(int descriptor) : descriptor_(descriptor) {}

  int descriptor() const { return descriptor_; }
  std::string& buffer() { return buffer_; }

  /// Appends what arrives to the buffer. A broken connection counts as its end.
  Got receive(Clock::time_point deadline);
  /// Sends everything; false where the other side is gone or too slow.
  bool send(std::string_view bytes, Clock::time_point deadline);
  /// Says goodbye and reads what still arrives, so that the last response is not lost by a reset (RFC 9112,
  /// section 9.6).
  void drain(std::chrono::milliseconds linger);

 private:
  int descriptor_;
  std::string buffer_;
};

}  // namespace understudy::http
