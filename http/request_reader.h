#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "http/chunked.h"
#include "http/parse_head.h"
#include "http/serve.h"
#include "runtime/message.h"

namespace understudy::http {

/// A request that has arrived, and what it asks of its answer.
struct Arrived {
  runtime::Request request;
  bool keep_alive = true;
  bool http_1_0 = false;
};

/// The bytes are used up as far as they can be, and more are needed.
struct NeedMore {};

/// The same, and the client waits to be asked for the body (RFC 9110, section 10.1.1).
struct AskForBody {};

using Reading = std::variant<NeedMore, AskForBody, Arrived, Refusal>;

/// Makes requests of a connection's bytes, in whatever pieces they arrive. Knows of no socket and no clock.
class RequestReader {
 public:
  /// Where it is: before a request's first byte, in its header fields, in its body.
  enum class Part { nothing, head, body };

  /// Keeps to the endpoint's limits; it has to outlive the reader.
  explicit RequestReader(const Endpoint& endpoint) : endpoint_(&endpoint) {}

  /// Takes bytes from the front of `bytes`; those that it leaves have to stand at the front next time.
  Reading take(std::string_view& bytes);
  /// What it means that no more bytes come; nothing where that is in order.
  std::optional<Refusal> end() const;
  /// What it means that more bytes did not come in time.
  Refusal too_slow() const;
  Part part() const { return part_; }

 private:
  Reading take_head(std::string_view& bytes);
  Reading take_body(std::string_view& bytes);
  bool take_content(std::string_view& bytes);
  Reading unpacked();
  Arrived arrived(bool truncated);

  const Endpoint* endpoint_;
  Part part_ = Part::nothing;
  std::size_t searched_ = 0;  // of the bytes left to the caller: no head ends in them
  Head head_;
  std::string body_;
  ChunkedBody chunks_;
};

}  // namespace understudy::http
