// The only file that knows cpp-httplib. Its server resolves the host, chooses the port and opens the socket;
// what happens on it is ours (`loop.h`), and so are the exchanges (`connection.h`), because what 0.11.4 does
// with a request is fixed when Debian compiles it: methods it does not list and a second `?` end in 400,
// escapes inside header values are decoded, the body of a GET is left in the stream, forms beyond 8 KiB are
// refused, a `Range` cuts any response. It also gives each connection a thread for as long as it lasts.

#include "http/listener.h"

#include <fcntl.h>
#include <httplib.h>

#include <cerrno>
#include <cstring>
#include <optional>
#include <utility>

namespace understudy::http {

namespace {

constexpr int backlog = 4096;  // httplib asks for 5, and further clients would wait a second for each retry

/// One port has one server: no SO_REUSEPORT. A port left behind by a stopped server is free at once. Accepted
/// sockets take TCP_NODELAY over.
void set_listener_options(socket_t socket) {
  const int on = 1;
  setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

std::string without_brackets(const std::string& host) {
  const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
  return bracketed ? host.substr(1, host.size() - 2) : host;
}

bool is_known(const std::string& host) {
  addrinfo* found = nullptr;
  if (getaddrinfo(host.c_str(), nullptr, nullptr, &found) != 0) return false;
  freeaddrinfo(found);
  return true;
}

std::string why_not(const Endpoint& endpoint, int error) {
  const auto port = std::to_string(endpoint.port);
  if (error == EADDRINUSE) return "port " + port + " on " + endpoint.host + " is taken, choose another or 0";
  if (error == EACCES) return "port " + port + " needs more rights than this user has";
  if (error == EADDRNOTAVAIL) return "this machine has no address " + endpoint.host;
  return "cannot listen on " + endpoint.host + " port " + port + ": " + std::strerror(error);
}

}  // namespace

class Listener::Opener : public httplib::Server {
 public:
  Opener() { set_socket_options(set_listener_options); }
  ~Opener() override { close(); }

  void close() {
    const auto socket = svr_sock_.exchange(INVALID_SOCKET);
    if (socket != INVALID_SOCKET) ::close(socket);
  }

  /// The port, or nothing with `errno` set.
  std::optional<int> open(const std::string& host, int port) {
    const int bound = port == 0 ? bind_to_any_port(host) : bind_to_port(host, port) ? port : -1;
    if (bound < 0 || ::listen(svr_sock_, backlog) != 0) return std::nullopt;
    if (::fcntl(svr_sock_, F_SETFL, O_NONBLOCK) != 0) return std::nullopt;
    return bound;
  }

  int descriptor() const { return svr_sock_; }
};

tl::expected<Listener, std::string> Listener::open(const Endpoint& endpoint) {
  const auto host = without_brackets(endpoint.host);
  auto opener = std::make_unique<Opener>();
  errno = 0;
  const auto port = opener->open(host, endpoint.port);
  const int error = errno;
  if (!port && !is_known(host)) return tl::unexpected("unknown host " + endpoint.host);
  if (!port) return tl::unexpected(why_not(endpoint, error));
  return Listener(std::move(opener), *port);
}

Listener::Listener(std::unique_ptr<Opener> opener, int port) : opener_(std::move(opener)), port_(port) {}
Listener::Listener(Listener&&) noexcept = default;
Listener::~Listener() = default;

int Listener::descriptor() const { return opener_->descriptor(); }

void Listener::end() const { ::shutdown(descriptor(), SHUT_RDWR); }

void Listener::close() { opener_->close(); }

}  // namespace understudy::http
