#include "http/stream.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>
#include <vector>

#include "http/tls_client.h"

namespace understudy::http {

namespace {

using Clock = std::chrono::steady_clock;
using Addresses = std::unique_ptr<addrinfo, decltype([](addrinfo* all) { freeaddrinfo(all); })>;

bool again() { return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR; }

std::string place_of(const Url& server) { return server.host + " port " + std::to_string(server.port); }

tl::expected<Addresses, CallFault> resolved(const Url& server) {
  addrinfo hints{};
  hints.ai_socktype = SOCK_STREAM;
  addrinfo* found = nullptr;
  const int fault = getaddrinfo(server.host.c_str(), std::to_string(server.port).c_str(), &hints, &found);
  if (fault != 0 || found == nullptr)
    return tl::unexpected(CallFault{false, "the host " + server.host + " is not known"});
  return Addresses(found);
}

Address address_of(const addrinfo& one) {
  std::array<char, INET6_ADDRSTRLEN> text{};
  Address address;
  if (one.ai_family == AF_INET) {
    const auto& v4 = reinterpret_cast<const sockaddr_in*>(one.ai_addr)->sin_addr;
    inet_ntop(AF_INET, &v4, text.data(), text.size());
    address.is_loopback = (ntohl(v4.s_addr) >> 24) == 127;
  } else {
    const auto& v6 = reinterpret_cast<const sockaddr_in6*>(one.ai_addr)->sin6_addr;
    inet_ntop(AF_INET6, &v6, text.data(), text.size());
    const bool is_inner_loopback = IN6_IS_ADDR_V4MAPPED(&v6) && v6.s6_addr[12] == 127;
    address.is_loopback = IN6_IS_ADDR_LOOPBACK(&v6) || is_inner_loopback;
  }
  address.text = text.data();
  return address;
}

/// 0 once connected, else the number of the fault.
int connect_to(int descriptor, const addrinfo& one, Stream::Deadline deadline) {
  if (::connect(descriptor, one.ai_addr, one.ai_addrlen) == 0) return 0;
  if (errno != EINPROGRESS) return errno;
  if (!wait_for(descriptor, POLLOUT, deadline)) return ETIMEDOUT;
  int fault = 0;
  socklen_t length = sizeof fault;
  return getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &fault, &length) == 0 ? fault : errno;
}

CallFault no_connection(const Url& server, int fault) {
  if (fault == ETIMEDOUT) return {true, "no connection to " + place_of(server) + " in time"};
  if (fault == ECONNREFUSED) return {false, "nothing listens on " + place_of(server)};
  return {false, "no connection to " + place_of(server) + ": " + std::strerror(fault)};
}

/// A descriptor that is connected, of the first address that may be reached and lets it.
tl::expected<int, CallFault> connected(const Url& server, const CallLimits& limits,
                                       Stream::Deadline deadline) {
  const auto addresses = resolved(server);
  if (!addresses) return tl::unexpected(addresses.error());
  CallFault fault{false, "the host " + server.host + " has no address that may be called"};
  for (const addrinfo* one = addresses->get(); one != nullptr; one = one->ai_next) {
    if (one->ai_family != AF_INET && one->ai_family != AF_INET6) continue;
    if (limits.may_reach && !limits.may_reach(address_of(*one))) continue;
    const int descriptor =
        ::socket(one->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, one->ai_protocol);
    if (descriptor < 0)
      return tl::unexpected(CallFault{false, "no socket: " + std::string(std::strerror(errno))});
    const int error = connect_to(descriptor, *one, deadline);
    if (error == 0) return descriptor;
    ::close(descriptor);
    fault = no_connection(server, error);
  }
  return tl::unexpected(std::move(fault));
}

}  // namespace

bool wait_for(int descriptor, short events, Stream::Deadline deadline) {
  while (true) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (left <= 0) return false;
    pollfd waited{descriptor, events, 0};
    const int ready = ::poll(&waited, 1, static_cast<int>(std::min<long long>(left + 1, 60'000)));
    if (ready > 0) return true;
    if (ready < 0 && errno != EINTR) return false;
  }
}

Stream::Stream(int descriptor) : descriptor_(descriptor) {
  const int on = 1;
  setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

Stream::Stream(Stream&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), tls_(std::move(other.tls_)) {}

Stream::~Stream() {
  tls_.reset();
  if (descriptor_ >= 0) ::close(descriptor_);
}

tl::expected<Stream, CallFault> Stream::open(const Url& server, const CallLimits& limits, Deadline deadline) {
  const Deadline soon = std::min(deadline, Clock::now() + limits.connect);
  const auto descriptor = connected(server, limits, soon);
  if (!descriptor) return tl::unexpected(descriptor.error());
  Stream stream(*descriptor);
  if (!server.tls) return stream;
  auto tls = TlsClient::shake_hands(*descriptor, server.host, limits.authorities, soon);
  if (!tls)
    return tl::unexpected(
        CallFault{tls.error().is_late, "no connection to " + place_of(server) + ": " + tls.error().detail});
  stream.tls_ = *std::move(tls);
  return stream;
}

bool Stream::send(std::string_view bytes, Deadline deadline) {
  if (tls_) return tls_->send(bytes, deadline);
  while (!bytes.empty()) {
    const auto count = ::send(descriptor_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (count >= 0) bytes.remove_prefix(static_cast<std::size_t>(count));
    if (count < 0 && (!again() || !wait_for(descriptor_, POLLOUT, deadline))) return false;
  }
  return true;
}

Stream::Got Stream::receive(std::string& into, Deadline deadline) {
  if (tls_) return tls_->receive(into, deadline);
  std::array<char, 16 * 1024> bytes;
  while (true) {
    const auto count = ::recv(descriptor_, bytes.data(), bytes.size(), 0);
    if (count > 0) {
      into.append(bytes.data(), static_cast<std::size_t>(count));
      return Got::data;
    }
    if (count == 0 || !again()) return Got::end;
    if (!wait_for(descriptor_, POLLIN, deadline))
      return Clock::now() >= deadline ? Got::nothing_in_time : Got::end;
  }
}

}  // namespace understudy::http
