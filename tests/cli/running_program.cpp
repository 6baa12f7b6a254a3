#include "tests/cli/running_program.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <catch2/catch.hpp>
#include <csignal>

namespace understudy::tests {

RunningProgram::RunningProgram(std::vector<std::string> arguments, const std::string& program) {
  arguments.insert(arguments.begin(), program);
  std::vector<char*> pointers;
  for (auto& argument : arguments) pointers.push_back(argument.data());
  pointers.push_back(nullptr);
  std::array<int, 2> ends{};
  REQUIRE(::pipe2(ends.data(), O_CLOEXEC) == 0);
  pid_ = ::fork();
  REQUIRE(pid_ >= 0);
  if (pid_ == 0) {
    ::dup2(ends[1], STDOUT_FILENO);
    ::dup2(ends[1], STDERR_FILENO);
    ::execvp(pointers[0], pointers.data());
    ::_exit(127);
  }
  ::close(ends[1]);
  pipe_ = ends[0];
}

RunningProgram::~RunningProgram() {
  if (pid_ > 0) {
    signal(SIGKILL);
    wait();
  }
  close_output();
}

bool RunningProgram::wait_for(const std::string& text) {
  while (output_.find(text) == std::string::npos) {
    pollfd waiting{.fd = pipe_, .events = POLLIN, .revents = 0};
    std::array<char, 4096> bytes;
    if (::poll(&waiting, 1, 10'000) <= 0) return false;
    const auto count = ::read(pipe_, bytes.data(), bytes.size());
    if (count <= 0) return false;
    output_.append(bytes.data(), static_cast<std::size_t>(count));
  }
  return true;
}

int RunningProgram::port() {
  const std::string line = "listening on http";
  const bool listening = wait_for(line) && wait_for("\n");
  INFO(output_);
  REQUIRE(listening);
  const auto colon = output_.find(':', output_.find("://", output_.find(line)) + 3);
  return std::stoi(output_.substr(colon + 1));
}

void RunningProgram::signal(int number) const { ::kill(pid_, number); }

void RunningProgram::close_output() {
  if (pipe_ >= 0) ::close(pipe_);
  pipe_ = -1;
}

int RunningProgram::wait() {
  int status = 0;
  ::waitpid(pid_, &status, 0);
  pid_ = -1;
  return WIFSIGNALED(status) ? 1000 + WTERMSIG(status) : WEXITSTATUS(status);
}

}  // namespace understudy::tests
