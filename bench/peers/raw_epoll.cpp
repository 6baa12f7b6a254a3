// The limit: epoll and fixed bytes. It looks for the end of a request and nothing else; one loop for each
// core.
//
//   raw_epoll STATUS CONTENT_TYPE BODY_FILE      prints its port

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

struct Connection {
  int socket;
  std::string read;
};

/// The length of the first whole request in `text`, 0 while it is not all there.
std::size_t first_request(std::string_view text) {
  const auto end = text.find("\r\n\r\n");
  if (end == text.npos) return 0;
  constexpr std::string_view field = "\r\nContent-Length: ";
  std::size_t body = 0;
  if (const auto at = text.substr(0, end).find(field); at != text.npos) {
    std::from_chars(text.data() + at + field.size(), text.data() + end, body);
  }
  const auto whole = end + 4 + body;
  return whole <= text.size() ? whole : 0;
}

/// Answers all requests that came; false when the client is gone, or wants to be.
bool serve(Connection& connection, const std::string& answer) {
  std::array<char, 65536> buffer;
  const auto count = ::recv(connection.socket, buffer.data(), buffer.size(), 0);
  if (count <= 0) return false;
  connection.read.append(buffer.data(), static_cast<std::size_t>(count));
  while (const auto length = first_request(connection.read)) {
    const bool last = connection.read.substr(0, length).find("Connection: close") != std::string::npos;
    connection.read.erase(0, length);
    if (::send(connection.socket, answer.data(), answer.size(), MSG_NOSIGNAL) < 0 || last) return false;
  }
  return true;
}

void loop(int poll, const std::string& answer) {
  std::array<epoll_event, 256> events;
  while (true) {
    const int count = ::epoll_wait(poll, events.data(), static_cast<int>(events.size()), -1);
    for (int i = 0; i < count; ++i) {
      auto* connection = static_cast<Connection*>(events[static_cast<std::size_t>(i)].data.ptr);
      if (serve(*connection, answer)) continue;
      ::close(connection->socket);
      delete connection;
    }
  }
}

int listening() {
  const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  if (::bind(socket, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(socket, 4096) != 0)
    return -1;
  ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size);
  std::cout << "listening on http://127.0.0.1:" << ntohs(address.sin_port) << std::endl;
  return socket;
}

/// Accepts for ever, and hands the connections to the loops in turn.
void accept_into(const std::vector<int>& polls, int listener) {
  for (std::size_t next = 0;; ++next) {
    const int socket = ::accept(listener, nullptr, nullptr);
    if (socket < 0) continue;
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = std::make_unique<Connection>(Connection{socket, {}}).release();
    ::epoll_ctl(polls[next % polls.size()], EPOLL_CTL_ADD, socket, &event);
  }
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 4) {
    std::cerr << "raw_epoll STATUS CONTENT_TYPE BODY_FILE\n";
    return 2;
  }
  std::ifstream file(arguments[3], std::ios::binary);
  const std::string body{std::istreambuf_iterator<char>(file), {}};
  const auto answer = "HTTP/1.1 " + std::string(arguments[1]) + " Fixed\r\nContent-Type: " + arguments[2] +
                      "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
  const int listener = listening();
  if (listener < 0) return 3;
  std::vector<int> polls(std::max(1U, std::thread::hardware_concurrency()));
  for (auto& poll : polls) {
    poll = ::epoll_create1(0);
    std::thread([&answer, poll] { loop(poll, answer); }).detach();
  }
  accept_into(polls, listener);
}
