#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <string_view>

#include "cli/program.h"

namespace {

using understudy::cli::ExitCode;

/// Only a terminal gets colours, and none with NO_COLOR set to anything (no-color.org) or that calls itself
/// dumb.
bool wants_colours() {
  const char* refused = std::getenv("NO_COLOR");
  const char* terminal = std::getenv("TERM");
  const bool dumb = terminal == nullptr || std::string_view(terminal) == "dumb";
  return isatty(STDOUT_FILENO) == 1 && !dumb && (refused == nullptr || *refused == '\0');
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

int main(int count, char** arguments) {
  try {
    understudy::cli::Streams streams{std::cin, std::cout, std::cerr, wants_colours()};
    return static_cast<int>(finish(run({arguments + 1, arguments + count}, streams)));
  } catch (const std::exception& error) {
    std::cerr << "understudy: this should not have happened: " << error.what() << "\n";
    return static_cast<int>(ExitCode::failed);
  }
}
