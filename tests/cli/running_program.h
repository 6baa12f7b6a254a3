#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace understudy::tests {

/// The real program, or another one, running with its output in a pipe.
class RunningProgram {
 public:
  explicit RunningProgram(std::vector<std::string> arguments,
                          const std::string& program = UNDERSTUDY_PROGRAM);
  ~RunningProgram();
  RunningProgram(const RunningProgram&) = delete;
  RunningProgram& operator=(const RunningProgram&) = delete;

  /// Reads until the output holds a text; false when it ends before, or after ten seconds.
  bool wait_for(const std::string& text);
  const std::string& output() const { return output_; }
  /// The port of `listening on http://…:PORT`; waits for that line.
  int port();
  void signal(int number) const;
  void close_output();
  /// Waits for the end; the exit code, or 1000 + the signal that ended it.
  int wait();

 private:
  pid_t pid_ = -1;
  int pipe_ = -1;
  std::string output_;
};

}  // namespace understudy::tests
