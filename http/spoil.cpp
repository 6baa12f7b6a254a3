#include "http/spoil.h"

#include <sys/socket.h>

namespace understudy::http {

namespace {

std::string first_half(const std::string& response) {
  const std::size_t end = response.find("\r\n\r\n");
  const std::size_t head = end == std::string::npos ? 0 : end + 4;
  if (head == response.size()) return response.substr(0, head / 2);
  return response.substr(0, head + (response.size() - head) / 2);
}

/// Bytes of all kinds that begin no status line and end like a head, the same each time.
std::string garbage() {
  std::string bytes;
  for (unsigned at = 0, value = 0x9D; at < 512; ++at, value = value * 73 + 41)
    bytes += static_cast<char>(value & 0xFF);
  return bytes + "\r\n\r\n";
}

}  // namespace

std::string spoilt(const std::string& response, runtime::WireFault fault) {
  switch (fault) {
    case runtime::WireFault::none:
      return response;
    case runtime::WireFault::reset:
    case runtime::WireFault::empty:
      return {};
    case runtime::WireFault::truncated:
      return first_half(response);
    case runtime::WireFault::garbage:
      return garbage();
  }
  return {};
}

void reset_on_close(int descriptor) {
  const linger at_once{.l_onoff = 1, .l_linger = 0};
  setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
}

}  // namespace understudy::http
