#include "tests/corpus/apart.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstring>
#include <exception>

namespace understudy::tests {
namespace {

void write_all(int to, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = write(to, text.data(), text.size());
    if (written <= 0) return;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
}

std::string read_all(int from) {
  std::string text;
  char part[65536];
  for (ssize_t size = read(from, part, sizeof part); size > 0; size = read(from, part, sizeof part))
    text.append(part, static_cast<std::size_t>(size));
  return text;
}

[[noreturn]] void child(int to, unsigned seconds, const std::function<std::string()>& work) {
  alarm(seconds);
  int status = 0;
  std::string text;
  try {
    text = work();
  } catch (const std::exception& fault) {
    text = fault.what();
    status = 1;
  }
  write_all(to, text);
  _exit(status);
}

}  // namespace

tl::expected<std::string, std::string> run_apart(unsigned seconds, const std::function<std::string()>& work) {
  int ends[2];
  if (pipe(ends) != 0) return tl::unexpected(std::string("no pipe"));
  const pid_t id = fork();
  if (id < 0) return tl::unexpected(std::string("no process"));
  if (id == 0) child(ends[1], seconds, work);
  close(ends[1]);
  std::string text = read_all(ends[0]);
  close(ends[0]);
  int status = 0;
  waitpid(id, &status, 0);
  if (WIFSIGNALED(status)) {
    const int signal = WTERMSIG(status);
    if (signal == SIGALRM) return tl::unexpected("not done after " + std::to_string(seconds) + " seconds");
    return tl::unexpected("crashed: " + std::string(strsignal(signal)));
  }
  if (WEXITSTATUS(status) != 0) return tl::unexpected(text);
  return text;
}

}  // namespace understudy::tests
