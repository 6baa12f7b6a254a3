// The only file that knows cpp-httplib. Its server opens the listening socket, resolves the host and hands
// over connections; the exchanges on them are ours (`exchange.h`), because what 0.11.4 does with a request is
// fixed when Debian compiles it: methods it does not list and a second `?` end in 400, escapes inside header
// values are decoded, the body of a GET is left in the stream, forms beyond 8 KiB are refused, a `Range` cuts
// any response.

#include "http/serve.h"

#include <httplib.h>

#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <thread>

#include "http/exchange.h"
#include "http/open_connections.h"
#include "http/workers.h"

namespace understudy::http {

namespace {

constexpr int backlog = 1024;  // httplib asks for 5, and further clients would wait a second for each retry

/// One port has one server: no SO_REUSEPORT. A port left behind by a stopped server is free at once.
void set_listener_options(socket_t socket) {
  const int on = 1;
  setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
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

/// httplib's listener with our connections behind it.
class Listener : public httplib::Server {
 public:
  explicit Listener(std::function<void(int)> serve) : serve_(std::move(serve)) {
    set_tcp_nodelay(true);
    set_socket_options(set_listener_options);
    set_read_timeout(1);  // the step in which a thread looks at its deadline, not the deadline
    set_write_timeout(1);
  }

  /// The port, or nothing with `errno` set.
  std::optional<int> bind(const std::string& host, int port) {
    const int bound = port == 0 ? bind_to_any_port(host) : bind_to_port(host, port) ? port : -1;
    if (bound < 0 || ::listen(svr_sock_, backlog) != 0) return std::nullopt;
    return bound;
  }

 private:
  bool process_and_close_socket(socket_t socket) override {
    try {
      serve_(socket);
    } catch (const std::exception&) {
      // Out of memory, say: this connection ends, the others go on.
    }
    ::close(socket);
    return true;
  }

  std::function<void(int)> serve_;
};

/// Our threads where httplib expects a queue of its own.
class Queue : public httplib::TaskQueue {
 public:
  Queue(Workers& workers, OpenConnections& connections) : workers_(workers), connections_(connections) {}
  void enqueue(std::function<void()> job) override {
    if (!workers_.enqueue(std::move(job))) connections_.close_an_idle_one();
  }
  void shutdown() override { workers_.shutdown(); }

 private:
  Workers& workers_;
  OpenConnections& connections_;
};

}  // namespace

struct Server::State {
  State(const Endpoint& where, Answer how)
      : endpoint(where),
        answer(std::move(how)),
        workers(where.connections),
        listener([this](int descriptor) { serve(descriptor); }) {
    listener.new_task_queue = [this] { return new Queue(workers, connections); };
  }

  void serve(int descriptor) {
    const int on = 1;
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    OpenConnections::Entry entry(connections, descriptor);
    Socket socket(descriptor);
    const Service service{endpoint, answer, [this] { return connections.stopping() || workers.crowded(); }};
    while (entry.wait() && await_request(socket, endpoint.patience)) {
      entry.begin();
      if (!exchange(socket, service)) break;
    }
  }

  const Endpoint endpoint;
  const Answer answer;
  OpenConnections connections;
  Workers workers;
  Listener listener;
  int port = 0;
  std::thread thread;
  std::mutex mutex;
  std::condition_variable changed;
  bool stopped = false;
};

tl::expected<Server, std::string> Server::start(const Endpoint& endpoint, Answer answer) {
  auto state = std::make_unique<State>(endpoint, std::move(answer));
  const auto host = without_brackets(endpoint.host);
  errno = 0;
  const auto port = state->listener.bind(host, endpoint.port);
  const int error = errno;
  if (!port && !is_known(host)) return tl::unexpected("unknown host " + endpoint.host);
  if (!port) return tl::unexpected(why_not(endpoint, error));
  state->port = *port;
  state->thread = std::thread([&listener = state->listener] { listener.listen_after_bind(); });
  while (!state->listener.is_running()) std::this_thread::yield();
  return Server(std::move(state));
}

Server::Server(std::unique_ptr<State> state) : state_(std::move(state)) {}
Server::Server(Server&&) noexcept = default;

Server& Server::operator=(Server&& other) noexcept {
  if (this != &other) {
    if (state_) stop();
    state_ = std::move(other.state_);
  }
  return *this;
}

Server::~Server() {
  if (state_) stop();
}

int Server::port() const { return state_->port; }

void Server::wait() {
  std::unique_lock lock(state_->mutex);
  state_->changed.wait(lock, [this] { return state_->stopped; });
}

void Server::stop() {
  {
    const std::lock_guard lock(state_->mutex);
    if (std::exchange(state_->stopped, true)) return;
  }
  state_->listener.stop();
  state_->connections.stop(state_->endpoint.patience.grace);
  state_->thread.join();
  state_->changed.notify_all();
}

}  // namespace understudy::http
