#include "http/wire.h"

#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace understudy::http {

Wire::Wire(int descriptor, const Tls* tls)
    : descriptor_(descriptor), session_(tls ? std::make_unique<TlsSession>(*tls, descriptor) : nullptr) {}

Wire::~Wire() {
  session_.reset();
  ::close(descriptor_);
}

Received Wire::receive(char* bytes, std::size_t most) {
  if (session_) return session_->receive(bytes, most);
  while (true) {
    const auto count = ::recv(descriptor_, bytes, most, 0);
    if (count > 0) {
      const auto size = static_cast<std::size_t>(count);
      return {.count = size, .drained = size < most};
    }
    if (count < 0 && errno == EINTR) continue;
    const bool waits = count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
    return {.drained = true, .ended = !waits};
  }
}

std::optional<std::size_t> Wire::send(std::string_view bytes) {
  if (session_) return session_->send(bytes);
  while (true) {
    const auto count = ::send(descriptor_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (count >= 0) return static_cast<std::size_t>(count);
    if (errno == EAGAIN || errno == EWOULDBLOCK) return 0;
    if (errno != EINTR) return std::nullopt;
  }
}

void Wire::end() {
  if (session_) session_->end();
  ::shutdown(descriptor_, SHUT_WR);
}

}  // namespace understudy::http
