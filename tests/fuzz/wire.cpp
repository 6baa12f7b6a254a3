#include "tests/fuzz/wire.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>

namespace understudy::tests {
namespace {

constexpr std::string_view version = "HTTP/1.1 ";

std::optional<std::size_t> number_in(std::string_view text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

bool is_field(std::string_view line) {
  const std::size_t colon = line.find(':');
  const auto is_bad = [](char one) {
    const auto byte = static_cast<unsigned char>(one);
    return (byte < 0x20 && byte != '\t') || byte == 0x7f;
  };
  return colon != std::string_view::npos && colon != 0 &&
         line.substr(0, colon).find(' ') == std::string_view::npos && std::ranges::none_of(line, is_bad);
}

bool same_name(std::string_view line, std::string_view name) {
  return line.size() > name.size() && line[name.size()] == ':' &&
         std::ranges::equal(line.substr(0, name.size()), name, {},
                            [](char one) { return std::tolower(one); });
}

/// A signal (libFuzzer has a clock) leaves the connecting to go on by itself.
bool connects(int socket, const sockaddr_in& address) {
  while (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
    if (errno == EISCONN) return true;
    if (errno != EINTR && errno != EALREADY && errno != EINPROGRESS) return false;
  }
  return true;
}

}  // namespace

std::optional<WireResponse> read_response(std::string_view bytes, bool has_body, std::string& reason) {
  const std::size_t end = bytes.find("\r\n\r\n");
  const auto refuse = [&](std::string why) {
    reason = std::move(why);
    return std::nullopt;
  };
  if (end == std::string_view::npos) return refuse("the head has no end");
  std::size_t at = bytes.find("\r\n");
  const std::string_view first = bytes.substr(0, at);
  const auto status = number_in(first.substr(std::min(version.size(), first.size()), 3));
  if (!first.starts_with(version) || !status || *status < 100 || *status > 599 || first.size() < 13 ||
      first[12] != ' ')
    return refuse("no status line: " + std::string(first));
  std::optional<std::size_t> length;
  for (at += 2; at < end + 2;) {
    const std::size_t next = bytes.find("\r\n", at);
    const std::string_view line = bytes.substr(at, next - at);
    if (!is_field(line)) return refuse("no field: " + std::string(line));
    if (same_name(line, "transfer-encoding")) return refuse("an answer in chunks");
    if (same_name(line, "content-length")) {
      if (length) return refuse("two lengths");
      length = number_in(line.substr(line.find_first_not_of(" \t", line.find(':') + 1)));
      if (!length) return refuse("no length: " + std::string(line));
    }
    at = next + 2;
  }
  const bool is_bare = *status < 200 || *status == 204 || *status == 304;
  if (!is_bare && !length) return refuse("an answer without a length");
  if (*status == 204 && length) return refuse("a 204 with a length");
  const std::size_t body = is_bare || !has_body ? 0 : *length;
  if (bytes.size() < end + 4 + body) return refuse("the body is cut short");
  return WireResponse{static_cast<int>(*status), end + 4 + body};
}

std::optional<std::string> exchange(int port, std::string_view bytes) {
  const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
  const timeval patience{.tv_sec = 8, .tv_usec = 0};
  setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  // Without a TIME_WAIT for each of millions of connections.
  const linger at_once{.l_onoff = 1, .l_linger = 0};
  setsockopt(socket, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  std::optional<std::string> answer;
  if (connects(socket, address)) {
    while (!bytes.empty()) {
      const auto count = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (count < 0 && errno == EINTR) continue;
      if (count <= 0) break;  // the server has had enough
      bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    ::shutdown(socket, SHUT_WR);
    std::string received;
    std::array<char, 16'384> buffer;
    for (;;) {
      const auto count = ::recv(socket, buffer.data(), buffer.size(), 0);
      if (count > 0) received.append(buffer.data(), static_cast<std::size_t>(count));
      if (count < 0 && errno == EINTR) continue;  // libFuzzer's clock
      if (count == 0 || (count < 0 && errno == ECONNRESET)) answer = std::move(received);
      if (count <= 0) break;
    }
  }
  ::close(socket);
  return answer;
}

}  // namespace understudy::tests
