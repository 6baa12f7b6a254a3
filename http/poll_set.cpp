#include "http/poll_set.h"

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <cerrno>
#include <limits>
#include <system_error>

namespace understudy::http {

namespace {

constexpr auto end_token = std::numeric_limits<PollSet::Token>::max();

// All changes of a descriptor once, so that nothing has to be asked for again after each request. Of the room
// to write the kernel only tells where it was missing.
constexpr std::uint32_t changes = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET;

bool control(int set, int operation, int descriptor, std::uint32_t events, PollSet::Token token) {
  epoll_event event{};
  event.events = events;
  event.data.u64 = token;
  return ::epoll_ctl(set, operation, descriptor, &event) == 0;
}

int required(int descriptor, const char* what) {
  if (descriptor < 0) throw std::system_error(errno, std::generic_category(), what);
  return descriptor;
}

}  // namespace

PollSet::PollSet() : set_(required(::epoll_create1(EPOLL_CLOEXEC), "epoll_create1")) {
  end_ = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (end_ >= 0 && control(set_, EPOLL_CTL_ADD, end_, EPOLLIN, end_token)) return;
  const int error = errno;
  ::close(set_);
  if (end_ >= 0) ::close(end_);
  throw std::system_error(error, std::generic_category(), "eventfd");
}

PollSet::~PollSet() {
  ::close(end_);
  ::close(set_);
}

bool PollSet::add(int descriptor, Token token) {
  return control(set_, EPOLL_CTL_ADD, descriptor, changes, token);
}

void PollSet::tell_again(int descriptor, Token token) {
  control(set_, EPOLL_CTL_MOD, descriptor, changes, token);
}

std::optional<PollSet::Event> PollSet::wait(std::chrono::milliseconds patience) {
  epoll_event event{};
  const int timeout = patience.count() < 0 ? -1 : static_cast<int>(patience.count());
  if (::epoll_wait(set_, &event, 1, timeout) != 1 || event.data.u64 == end_token) return std::nullopt;
  const bool broken = (event.events & (EPOLLERR | EPOLLHUP)) != 0;
  return Event{event.data.u64,
               {.readable = broken || (event.events & (EPOLLIN | EPOLLRDHUP)) != 0,
                .writable = broken || (event.events & EPOLLOUT) != 0,
                .ends = broken || (event.events & EPOLLRDHUP) != 0}};
}

void PollSet::wake_all() { ::eventfd_write(end_, 1); }

}  // namespace understudy::http
