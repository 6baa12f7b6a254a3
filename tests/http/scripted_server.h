#pragma once

#include <functional>
#include <string>
#include <thread>
#include <vector>

namespace understudy::tests {

/// A server that takes one connection after the other on a free port of this machine, reads a request, and
/// sends the next of its texts as they are. It keeps what it was sent.
class ScriptedServer {
 public:
  /// `pause` milliseconds pass before each answer.
  explicit ScriptedServer(std::vector<std::string> answers, int pause = 0);
  ~ScriptedServer();
  ScriptedServer(const ScriptedServer&) = delete;
  ScriptedServer& operator=(const ScriptedServer&) = delete;

  int port() const { return port_; }
  std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }
  /// Ends, and tells the requests in their order.
  std::vector<std::string> requests();

 private:
  void serve(const std::vector<std::string>& answers, int pause);

  int listener_;
  int port_ = 0;
  std::vector<std::string> requests_;
  std::thread thread_;
};

}  // namespace understudy::tests
