#include "http/exchange.h"

#include "http/parse_head.h"
#include "http/read_body.h"
#include "http/spoil.h"
#include "http/write_response.h"

namespace understudy::http {

namespace {

bool send(Socket& socket, const Service& service, const runtime::Response& response, Delivery delivery) {
  const auto deadline = Clock::now() + service.endpoint.patience.send;
  return socket.send(write_response(response, delivery), deadline) && !delivery.close;
}

/// Answers by itself and ends the connection: what follows cannot be told apart.
bool refuse(Socket& socket, const Service& service, const Refusal& refusal) {
  if (service.endpoint.on_refusal) service.endpoint.on_refusal(refusal);
  send(socket, service, problem(refusal), {.close = true});
  socket.drain(service.endpoint.patience.linger);
  return false;
}

/// Sends what is left of a response that is to be spoilt, and ends the connection.
bool spoil(Socket& socket, const Service& service, const runtime::Response& response) {
  if (response.fault == runtime::WireFault::reset) reset_on_close(socket.descriptor());
  const auto deadline = Clock::now() + service.endpoint.patience.send;
  socket.send(spoilt(write_response(response, {.close = true}), response.fault), deadline);
  return false;
}

tl::expected<Head, Refusal> read_head(Socket& socket, const Patience& patience) {
  const auto deadline = Clock::now() + patience.head;
  auto& bytes = socket.buffer();
  while (true) {
    bytes.erase(0, leading_empty_lines(bytes));
    if (const auto end = end_of_head(bytes); end && *end <= max_head) {
      auto head = parse_head(std::string_view(bytes).substr(0, *end));
      bytes.erase(0, *end);
      return head;
    }
    if (bytes.find('\n') > max_request_line && bytes.size() > max_request_line) {
      return tl::unexpected(
          Refusal{414, "the request line has more than " + std::to_string(max_request_line) + " bytes"});
    }
    if (bytes.size() > max_head) {
      return tl::unexpected(
          Refusal{431, "the header fields have more than " + std::to_string(max_head) + " bytes"});
    }
    const auto got = socket.receive(deadline);
    if (got == Socket::Got::end)
      return tl::unexpected(Refusal{400, "the request ends within its header fields"});
    if (got == Socket::Got::nothing_in_time || Clock::now() > deadline) {
      return tl::unexpected(Refusal{408, "the header fields took too long"});
    }
  }
}

runtime::Response answered(const Answer& answer, const runtime::Request& request) {
  try {
    return answer(request);
  } catch (const std::exception& error) {
    return problem({500, error.what()});
  } catch (...) {
    return problem({500, "the answer failed without a reason"});
  }
}

}  // namespace

bool await_request(Socket& socket, const Patience& patience) {
  if (!socket.buffer().empty()) return true;
  return socket.receive(Clock::now() + patience.idle) == Socket::Got::data;
}

bool exchange(Socket& socket, const Service& service) {
  auto head = read_head(socket, service.endpoint.patience);
  if (!head) return refuse(socket, service, head.error());
  auto body = read_body(socket, *head, service.endpoint);
  if (!body) return refuse(socket, service, body.error());

  const runtime::Request request{std::move(head->method), std::move(head->target), std::move(head->headers),
                                 std::move(body->bytes), body->truncated};
  const auto response = answered(service.answer, request);
  if (response.fault != runtime::WireFault::none) return spoil(socket, service, response);
  const bool close = !head->keep_alive || body->truncated || service.last();
  const bool goes_on =
      send(socket, service, response,
           {.without_body = request.method == "HEAD", .close = close, .http_1_0 = head->http_1_0});
  const bool still_sending = body->truncated || !socket.buffer().empty();
  if (close && still_sending) socket.drain(service.endpoint.patience.linger);
  return goes_on;
}

}  // namespace understudy::http
