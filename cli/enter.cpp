#include "cli/enter.h"

#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <string_view>

namespace understudy::cli {

namespace {

/// Whether a stream is a terminal that can do more than print.
bool is_able_terminal(int stream) {
  const char* terminal = std::getenv("TERM");
  return isatty(stream) == 1 && terminal != nullptr && std::string_view(terminal) != "dumb";
}

/// Only a terminal gets colours, and none with NO_COLOR set to anything (no-color.org).
bool wants_colours() {
  const char* refused = std::getenv("NO_COLOR");
  return is_able_terminal(STDOUT_FILENO) && (refused == nullptr || *refused == '\0');
}

/// A reader that went away (`understudy routes | head -1`) is no fault; a full disk is one.
ExitCode finish(ExitCode code) {
  errno = 0;
  std::cout.flush();
  if (std::cout || errno == EPIPE) return code;
  std::cerr << "understudy: standard output cannot be written\n";
  return ExitCode::failed;
}

}  // namespace

int enter(int count, char** words, const Run& run) {
  try {
    Streams streams{std::cin, std::cout, std::cerr, wants_colours(), is_able_terminal(STDERR_FILENO)};
    return static_cast<int>(finish(run({words + 1, words + count}, streams)));
  } catch (const std::exception& error) {
    std::cerr << "understudy: this should not have happened: " << error.what() << "\n";
    return static_cast<int>(ExitCode::failed);
  }
}

}  // namespace understudy::cli
