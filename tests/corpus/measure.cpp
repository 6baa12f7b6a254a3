// Runs a compiler and writes down what it took: measure OUT COMMAND… writes CPU seconds and peak memory in
// KiB to OUT.cpu, and what the compiler said to OUT.err.

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <iostream>
#include <string>

namespace {

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

[[noreturn]] void become(char** command, const std::string& messages) {
  const int file = open(messages.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0666);
  if (file >= 0) dup2(file, STDERR_FILENO);
  execvp(command[0], command);
  _exit(127);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  const std::string out = argv[1];
  const pid_t id = fork();
  if (id == 0) become(argv + 2, out + ".err");
  int status = 0;
  rusage usage{};
  if (id < 0 || wait4(id, &status, 0, &usage) < 0) return 3;
  std::ofstream(out + ".cpu") << seconds(usage.ru_utime) + seconds(usage.ru_stime) << " " << usage.ru_maxrss
                              << "\n";
  std::cerr << std::ifstream(out + ".err").rdbuf();
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
