#include "tests/http/raw_client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <catch2/catch.hpp>

namespace understudy::tests {

RawClient::RawClient(int port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
  const timeval patience{.tv_sec = 5, .tv_usec = 0};
  setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  REQUIRE(::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
}

RawClient::~RawClient() { ::close(socket_); }

void RawClient::send(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto count = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (count <= 0) return;  // the server has had enough
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

void RawClient::half_close() { ::shutdown(socket_, SHUT_WR); }

bool RawClient::fill() {
  std::array<char, 4096> bytes;
  const auto count = ::recv(socket_, bytes.data(), bytes.size(), 0);
  if (count > 0) buffer_.append(bytes.data(), static_cast<std::size_t>(count));
  return count > 0;
}

std::optional<RawResponse> RawClient::receive(bool has_body) {
  auto end = buffer_.find("\r\n\r\n");
  for (; end == std::string::npos; end = buffer_.find("\r\n\r\n")) {
    if (!fill()) return std::nullopt;
  }
  RawResponse response;
  response.head = buffer_.substr(0, end + 2);
  response.status = std::stoi(response.head.substr(9, 3));
  buffer_.erase(0, end + 4);
  const auto field = response.head.find("\r\nContent-Length: ");
  if (field == std::string::npos || !has_body) return response;
  const auto length = std::stoul(response.head.substr(field + 18));
  while (buffer_.size() < length) {
    if (!fill()) return std::nullopt;
  }
  response.body = buffer_.substr(0, length);
  buffer_.erase(0, length);
  return response;
}

bool RawClient::closed() {
  std::array<char, 1> byte;
  return buffer_.empty() && ::recv(socket_, byte.data(), byte.size(), 0) == 0;
}

http::Server echo_server(http::Endpoint endpoint) {
  auto server = http::Server::start(endpoint, [](const runtime::Request& request) {
    const auto body = request.truncated ? "too long" : request.body;
    return runtime::Response{
        200, {{"Content-Type", "text/plain"}}, request.method + " " + request.target + " " + body};
  });
  REQUIRE(server);
  return std::move(*server);
}

}  // namespace understudy::tests
