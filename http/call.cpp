#include "http/call.h"

#include "http/chunked.h"
#include "http/end_to_end.h"
#include "http/parse_answer.h"
#include "http/parse_head.h"
#include "http/stream.h"
#include "http/write_request.h"

namespace understudy::http {

namespace {

using Fault = tl::unexpected<CallFault>;

/// One call while it goes on.
struct Exchange {
  Stream& stream;
  const CallLimits& limits;
  Stream::Deadline deadline;
  std::string bytes = {};  // that arrived and were not read yet

  std::string seconds() const { return std::to_string(limits.whole.count()) + " ms"; }
};

Fault late(const Exchange& exchange) {
  return Fault(CallFault{true, "no whole answer within " + exchange.seconds()});
}

Fault broken(std::string detail) { return Fault(CallFault{false, std::move(detail)}); }

/// Waits for more bytes; `end` is what it means that none come.
tl::expected<void, CallFault> more(Exchange& exchange, const char* end) {
  switch (exchange.stream.receive(exchange.bytes, exchange.deadline)) {
    case Stream::Got::data:
      return {};
    case Stream::Got::nothing_in_time:
      return late(exchange);
    case Stream::Got::end:
      break;
  }
  return broken(end);
}

tl::expected<AnswerHead, CallFault> read_head(Exchange& exchange) {
  auto end = end_of_head(exchange.bytes);
  for (; !end; end = end_of_head(exchange.bytes)) {
    if (exchange.bytes.size() > max_answer_head)
      return broken("the header fields of the answer have more than " + std::to_string(max_answer_head) +
                    " bytes");
    if (auto read = more(exchange, "the connection ended before an answer"); !read)
      return tl::unexpected(read.error());
  }
  auto head = parse_answer(std::string_view(exchange.bytes).substr(0, *end));
  exchange.bytes.erase(0, *end);
  if (!head) return broken("the answer cannot be read: " + head.error());
  return *std::move(head);
}

/// The head of the answer that counts: interim ones stand before it (RFC 9110, section 15.2).
tl::expected<AnswerHead, CallFault> read_last_head(Exchange& exchange) {
  while (true) {
    auto head = read_head(exchange);
    if (!head || head->status >= 200) return head;
    if (head->status == 101) return broken("the answer changes the protocol, which nobody asked for");
  }
}

Fault too_large(const Exchange& exchange) {
  return broken("the body of the answer has more than " + std::to_string(exchange.limits.max_body) +
                " bytes");
}

tl::expected<std::string, CallFault> read_chunks(Exchange& exchange) {
  std::string body;
  ChunkedBody chunks;
  while (true) {
    std::string_view rest = exchange.bytes;
    chunks.take(rest, body);
    exchange.bytes.erase(0, exchange.bytes.size() - rest.size());
    if (body.size() > exchange.limits.max_body) return too_large(exchange);
    if (chunks.state() == ChunkedBody::State::done) return body;
    if (chunks.state() == ChunkedBody::State::broken) return broken("the chunks of the answer are malformed");
    if (auto read = more(exchange, "the connection ended within the answer"); !read)
      return tl::unexpected(read.error());
  }
}

tl::expected<std::string, CallFault> read_length(Exchange& exchange, std::size_t length) {
  if (length > exchange.limits.max_body) return too_large(exchange);
  while (exchange.bytes.size() < length) {
    if (auto read = more(exchange, "the connection ended within the answer"); !read)
      return tl::unexpected(read.error());
  }
  return exchange.bytes.substr(0, length);
}

tl::expected<std::string, CallFault> read_until_end(Exchange& exchange) {
  while (true) {
    if (exchange.bytes.size() > exchange.limits.max_body) return too_large(exchange);
    const auto got = exchange.stream.receive(exchange.bytes, exchange.deadline);
    if (got == Stream::Got::nothing_in_time) return late(exchange);
    if (got == Stream::Got::end) return std::move(exchange.bytes);
  }
}

/// RFC 9112, section 6.3.
tl::expected<std::string, CallFault> read_body(Exchange& exchange, const AnswerHead& head,
                                               const std::string& method) {
  if (method == "HEAD" || head.status == 204 || head.status == 304) return std::string();
  if (head.chunked) return read_chunks(exchange);
  return head.length ? read_length(exchange, *head.length) : read_until_end(exchange);
}

}  // namespace

tl::expected<runtime::Response, CallFault> call(const Url& server, const runtime::Request& request,
                                                const CallLimits& limits) {
  const auto deadline = std::chrono::steady_clock::now() + limits.whole;
  auto stream = Stream::open(server, limits, deadline);
  if (!stream) return tl::unexpected(stream.error());
  Exchange exchange{*stream, limits, deadline};
  // A server that refuses a body early may stop reading: its answer is there all the same.
  exchange.stream.send(write_request(server, request), deadline);
  const auto head = read_last_head(exchange);
  if (!head) return tl::unexpected(head.error());
  auto body = read_body(exchange, *head, request.method);
  if (!body) return tl::unexpected(body.error());
  return runtime::Response{head->status, end_to_end(head->headers), *std::move(body)};
}

}  // namespace understudy::http
