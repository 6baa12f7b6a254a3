#include "http/serve.h"

#include <algorithm>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

#include "http/connection.h"
#include "http/crew.h"
#include "http/descriptors.h"
#include "http/keeper.h"
#include "http/listener.h"
#include "http/loop.h"
#include "http/tls.h"

namespace understudy::http {

namespace {

/// An endpoint that this process has room for.
Endpoint within_limits(Endpoint endpoint) {
  endpoint.connections = room_for_connections(endpoint.connections);
  return endpoint;
}

}  // namespace

struct Server::State {
  State(const Endpoint& where, Answer how, Listener socket, std::shared_ptr<const Tls> with)
      : endpoint(within_limits(where)),
        answer(std::move(how)),
        tls(std::move(with)),
        listener(std::move(socket)),
        loop(service, listener.descriptor(), [this] { keeper.wake(); }),
        keeper(loop, service),
        crew(loop, endpoint.answers, [this] { keeper.wake(); }) {
    keeper.start(crew);
  }

  ~State() { end_threads(); }

  void end_threads() {
    keeper.stop();
    crew.stop();
  }

  /// Waits for the connections to end, with one look after the other at those that became idle meanwhile.
  void end_connections() {
    std::chrono::microseconds pause{100};
    const auto deadline = Clock::now() + endpoint.patience.grace;
    while (loop.connections() > 0) {
      Clock::now() < deadline ? loop.retire_all() : loop.cut_off_all();
      std::this_thread::sleep_for(pause);
      pause = std::min(pause * 2, std::chrono::microseconds(5'000));
    }
  }

  const Endpoint endpoint;
  const Answer answer;
  const std::shared_ptr<const Tls> tls;
  Service service{endpoint, answer, tls.get()};
  Listener listener;
  Loop loop;
  Keeper keeper;
  Crew crew;
  std::mutex mutex;
  std::condition_variable changed;
  bool stopping = false;
  bool stopped = false;
};

tl::expected<Server, std::string> Server::start(const Endpoint& endpoint, Answer answer) {
  std::shared_ptr<const Tls> tls;
  if (endpoint.identity) {
    auto made = Tls::make(*endpoint.identity);
    if (!made) return tl::unexpected(std::move(made.error()));
    tls = *std::move(made);
  }
  auto listener = Listener::open(endpoint);
  if (!listener) return tl::unexpected(std::move(listener.error()));
  try {
    return Server(std::make_unique<State>(endpoint, std::move(answer), *std::move(listener), std::move(tls)));
  } catch (const std::system_error& error) {
    return tl::unexpected(std::string("cannot serve: ") + error.what());
  }
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

int Server::port() const { return state_->listener.port(); }

void Server::wait() {
  std::unique_lock lock(state_->mutex);
  state_->changed.wait(lock, [this] { return state_->stopped; });
}

void Server::stop() {
  {
    const std::lock_guard lock(state_->mutex);
    if (std::exchange(state_->stopping, true)) return;
  }
  state_->service.ending = true;
  state_->listener.end();
  state_->end_connections();
  state_->end_threads();
  state_->listener.close();
  const std::lock_guard lock(state_->mutex);
  state_->stopped = true;
  state_->changed.notify_all();
}

}  // namespace understudy::http
