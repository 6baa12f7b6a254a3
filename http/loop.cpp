#include "http/loop.h"

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <limits>
#include <utility>

namespace understudy::http {

namespace {

constexpr PollSet::Token listener_token = std::numeric_limits<std::uint32_t>::max();

/// Between two looks at a deadline that nothing could be done about, as an answer was running.
constexpr std::chrono::milliseconds next_try{20};

/// How long a new connection keeps its place although others wait for one.
constexpr std::chrono::milliseconds time_for_a_first_request{1'000};

Clock::time_point at(Clock::rep ticks) { return Clock::time_point(Clock::duration(ticks)); }

std::chrono::milliseconds shortest(const Patience& patience) {
  return std::min({patience.idle, patience.head, patience.body, patience.send, patience.linger});
}

bool connection_is_lost(int error) { return error == EINTR || error == ECONNABORTED || error == EPROTO; }

bool has_no_room(int error) {
  return error == EMFILE || error == ENFILE || error == ENOBUFS || error == ENOMEM;
}

/// What a connection needs next. Where something fails, memory or a listener of the user's say, it ends and
/// the others go on.
template <typename Step>
Connection::Next safely(const Step& step) {
  try {
    return step();
  } catch (...) {
    return Connection::Next::nothing;
  }
}

}  // namespace

Loop::Loop(Service& service, int listener, std::function<void()> on_crowded)
    : service_(service),
      on_crowded_(std::move(on_crowded)),
      seats_(service.endpoint.connections),
      listener_(listener) {
  door_.leave();
  polls_.add(listener_, listener_token);
}

Loop::~Loop() {
  if (waits_outside_ >= 0) ::close(waits_outside_);
}

void Loop::handle(const PollSet::Event& event) {
  if (event.token == listener_token) return accept_all();
  Seat& seat = seats_.at(event.token);
  if (!seat.turnstile.enter(static_cast<std::uint32_t>(event.token >> 32), event.ready)) return;
  std::optional<Ready> ready = event.ready;
  const auto go_on = [&] { return seat.connection->go_on(*ready); };
  while (ready && settle(seat, safely(go_on))) ready = seat.turnstile.leave();
}

/// Leaves a seat that was entered, and what came meanwhile to the threads that serve.
void Loop::hand_over(Seat& seat, Connection::Next next) {
  if (!settle(seat, next)) return;
  while (seat.turnstile.leave()) polls_.tell_again(seat.connection->descriptor(), seat.token());
}

/// Whether the connection is still there.
bool Loop::settle(Seat& seat, Connection::Next next) {
  if (next == Connection::Next::nothing || cut_off_) {
    seats_.give_back(seat);
    if (service_.crowded) accept_all();
    return false;
  }
  seat.deadline.store(seat.connection->deadline().time_since_epoch().count(), std::memory_order_relaxed);
  seat.idle.store(seat.connection->is_idle(), std::memory_order_relaxed);
  seat.fresh.store(seat.connection->is_fresh(), std::memory_order_relaxed);
  if (next == Connection::Next::turn) polls_.tell_again(seat.connection->descriptor(), seat.token());
  return true;
}

/// Takes in everybody who waits at the door.
void Loop::accept_all() {
  if (!door_.enter(0)) return;
  do {
    while (accept_one()) {
    }
  } while (door_.leave());
}

/// Whether there may be another one.
bool Loop::accept_one() {
  if (service_.ending) return false;
  if (waits_outside_ < 0)
    waits_outside_ = ::accept4(listener_, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
  if (waits_outside_ < 0 && connection_is_lost(errno)) return true;
  if (waits_outside_ < 0 && !has_no_room(errno)) {
    service_.crowded = false;
    return false;
  }
  if (waits_outside_ >= 0 && take_in(waits_outside_)) {
    waits_outside_ = -1;
    return true;
  }
  if (!service_.crowded.exchange(true)) return true;  // a place that became free meanwhile told nobody
  retire_an_idle_one();
  on_crowded_();
  return false;
}

/// Gives a connection its seat; false where there is none.
bool Loop::take_in(int descriptor) {
  Seat* seat = seats_.take();
  if (seat == nullptr) return false;
  try {
    seat->connection.emplace(descriptor, service_);
  } catch (...) {
    ::close(descriptor);
    seats_.give_back(*seat);
    return true;
  }
  const bool added = polls_.add(descriptor, seat->token());
  hand_over(*seat, added ? Connection::Next::event : Connection::Next::nothing);
  return true;
}

/// Makes room where it does no harm: by the connection that has been idle the longest, if there is one.
void Loop::retire_an_idle_one() {
  Seat* longest = nullptr;
  // Whose first request is on its way has not been idle; but not for ever, as there may be thousands of them.
  const auto since = Clock::now() - time_for_a_first_request + service_.endpoint.patience.idle;
  seats_.for_each([&](Seat& seat) {
    if (!seat.idle || (seat.fresh && at(seat.deadline) > since)) return;
    if (longest == nullptr || seat.deadline < longest->deadline) longest = &seat;
  });
  if (longest != nullptr) retire(*longest);
}

void Loop::retire(Seat& seat) {
  if (seat.turnstile.try_enter()) hand_over(seat, seat.connection->retire());
}

Clock::time_point Loop::sweep(Clock::time_point now) {
  auto next = now + shortest(service_.endpoint.patience);
  seats_.for_each([&](Seat& seat) {
    const auto deadline = at(seat.deadline.load(std::memory_order_relaxed));
    if (deadline > now) {
      next = std::min(next, deadline);
    } else if (seat.turnstile.try_enter()) {
      const bool is_over = seat.connection->deadline() <= now;
      const auto expire = [&] { return seat.connection->expire(); };
      hand_over(seat, is_over ? safely(expire) : Connection::Next::event);
    }
  });
  return std::max(next, now + next_try);
}

void Loop::accept_again() {
  if (service_.crowded) accept_all();
}

void Loop::retire_all() {
  seats_.for_each([&](Seat& seat) {
    if (seat.idle) retire(seat);
  });
}

void Loop::cut_off_all() {
  cut_off_ = true;
  seats_.for_each([&](Seat& seat) {
    if (seat.turnstile.try_enter()) hand_over(seat, Connection::Next::nothing);
  });
}

}  // namespace understudy::http
