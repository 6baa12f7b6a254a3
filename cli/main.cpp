#include <cerrno>
#include <exception>
#include <iostream>

#include "cli/program.h"

namespace {

using understudy::cli::ExitCode;

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
    understudy::cli::Streams streams{std::cin, std::cout, std::cerr};
    return static_cast<int>(finish(run({arguments + 1, arguments + count}, streams)));
  } catch (const std::exception& error) {
    std::cerr << "understudy: this should not have happened: " << error.what() << "\n";
    return static_cast<int>(ExitCode::failed);
  }
}
