#include "cli/signals.h"

#include <csignal>

namespace understudy::cli {

namespace {

sigset_t ends() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGTERM);
  return set;
}

}  // namespace

void hold_signals() {
  const auto set = ends();
  pthread_sigmask(SIG_BLOCK, &set, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
}

void await_signal() {
  const auto set = ends();
  int which = 0;
  sigwait(&set, &which);
  pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

}  // namespace understudy::cli
