#include "http/socket.h"

#include <sys/socket.h>

#include <array>
#include <cerrno>

namespace understudy::http {

namespace {

bool again() { return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR; }

}  // namespace

Socket::Got Socket::receive(Clock::time_point deadline) {
  std::array<char, 16 * 1024> bytes;
  while (true) {
    const auto count = ::recv(descriptor_, bytes.data(), bytes.size(), 0);
    if (count > 0) {
      buffer_.append(bytes.data(), static_cast<std::size_t>(count));
      return Got::data;
    }
    if (count == 0 || !again()) return Got::end;
    if (Clock::now() >= deadline) return Got::nothing_in_time;
  }
}

bool Socket::send(std::string_view bytes, Clock::time_point deadline) {
  while (!bytes.empty()) {
    const auto count = ::send(descriptor_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (count >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(count));
    } else if (!again() || Clock::now() >= deadline) {
      return false;
    }
  }
  return true;
}

void Socket::drain(std::chrono::milliseconds linger) {
  ::shutdown(descriptor_, SHUT_WR);
  const auto deadline = Clock::now() + linger;
  while (Clock::now() < deadline && receive(deadline) == Got::data) buffer_.clear();
}

}  // namespace understudy::http
