#include "http/read_body.h"

#include <utility>

#include "http/chunked.h"

namespace understudy::http {

namespace {

/// Waits for more of a body, or says why there is none.
tl::expected<void, Refusal> receive(Socket& socket, Clock::time_point deadline) {
  const auto got = socket.receive(deadline);
  if (got == Socket::Got::end) return tl::unexpected(Refusal{400, "the request ends within its body"});
  if (got == Socket::Got::nothing_in_time || Clock::now() > deadline) {
    return tl::unexpected(Refusal{408, "the body took too long"});
  }
  return {};
}

tl::expected<Body, Refusal> read_with_length(Socket& socket, std::size_t length, Clock::time_point deadline) {
  auto& bytes = socket.buffer();
  while (bytes.size() < length) {
    if (auto more = receive(socket, deadline); !more) return tl::unexpected(more.error());
  }
  if (bytes.size() == length) return Body{std::exchange(bytes, {}), false};
  Body body{bytes.substr(0, length), false};
  bytes.erase(0, length);
  return body;
}

tl::expected<Body, Refusal> read_chunks(Socket& socket, std::size_t most, Clock::time_point deadline) {
  Body body;
  ChunkedBody chunks;
  while (true) {
    chunks.take(socket.buffer(), body.bytes);
    body.truncated = body.bytes.size() > most;
    if (body.truncated || chunks.state() == ChunkedBody::State::done) return body;
    if (chunks.state() == ChunkedBody::State::broken) {
      return tl::unexpected(Refusal{400, "the chunks of the body are malformed"});
    }
    if (auto more = receive(socket, deadline); !more) return tl::unexpected(more.error());
  }
}

}  // namespace

tl::expected<Body, Refusal> read_body(Socket& socket, const Head& head, const Endpoint& endpoint) {
  const auto deadline = Clock::now() + endpoint.patience.body;
  const auto length = head.length.value_or(0);
  if (!head.chunked && length == 0) return Body{};
  if (length > endpoint.max_body) return Body{{}, true};
  if (head.expects_continue && socket.buffer().empty() &&
      !socket.send("HTTP/1.1 100 Continue\r\n\r\n", deadline)) {
    return tl::unexpected(Refusal{400, "the connection ended before the body"});
  }
  if (head.chunked) return read_chunks(socket, endpoint.max_body, deadline);
  return read_with_length(socket, length, deadline);
}

}  // namespace understudy::http
