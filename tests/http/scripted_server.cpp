#include "tests/http/scripted_server.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <stdexcept>

namespace understudy::tests {

namespace {

/// Whether a text is a whole request, by its Content-Length.
bool is_whole(const std::string& text) {
  const auto end = text.find("\r\n\r\n");
  if (end == std::string::npos) return false;
  const auto field = text.find("\r\nContent-Length: ");
  const std::size_t length = field < end ? std::stoul(text.substr(field + 18)) : 0;
  return text.size() >= end + 4 + length;
}

std::string request_on(int connection) {
  std::string text;
  std::array<char, 4096> bytes;
  while (!is_whole(text)) {
    const auto count = ::recv(connection, bytes.data(), bytes.size(), 0);
    if (count <= 0) break;
    text.append(bytes.data(), static_cast<std::size_t>(count));
  }
  return text;
}

}  // namespace

ScriptedServer::ScriptedServer(std::vector<std::string> answers, int pause)
    : listener_(::socket(AF_INET, SOCK_STREAM, 0)) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  const bool listens = ::bind(listener_, reinterpret_cast<sockaddr*>(&address), size) == 0 &&
                       ::listen(listener_, 16) == 0 &&
                       ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size) == 0;
  if (!listens) throw std::runtime_error("cannot listen");
  port_ = ntohs(address.sin_port);
  thread_ = std::thread([this, answers = std::move(answers), pause] { serve(answers, pause); });
}

void ScriptedServer::serve(const std::vector<std::string>& answers, int pause) {
  for (const std::string& answer : answers) {
    const int connection = ::accept(listener_, nullptr, nullptr);
    if (connection < 0) return;
    requests_.push_back(request_on(connection));
    std::this_thread::sleep_for(std::chrono::milliseconds(pause));
    ::send(connection, answer.data(), answer.size(), MSG_NOSIGNAL);
    ::close(connection);
  }
}

std::vector<std::string> ScriptedServer::requests() {
  ::shutdown(listener_, SHUT_RDWR);
  if (thread_.joinable()) thread_.join();
  return requests_;
}

ScriptedServer::~ScriptedServer() {
  requests();
  ::close(listener_);
}

}  // namespace understudy::tests
