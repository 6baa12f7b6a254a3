#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <tl/expected.hpp>

#include "runtime/message.h"

namespace understudy::http {

using Answer = std::function<runtime::Response(const runtime::Request& request)>;

/// A request that never became one: what the transport answered by itself, and why.
struct Refusal {
  int status = 400;
  std::string detail;

  friend bool operator==(const Refusal&, const Refusal&) = default;
};

/// How long a connection may keep the server waiting.
struct Patience {
  std::chrono::milliseconds idle{60'000};   // between two requests
  std::chrono::milliseconds head{10'000};   // from the first byte to the end of the header fields
  std::chrono::milliseconds body{60'000};   // for the whole body
  std::chrono::milliseconds send{30'000};   // for the whole response
  std::chrono::milliseconds grace{2'000};   // for the requests in flight when the server stops
  std::chrono::milliseconds linger{2'000};  // for a client that still sends after it was answered
};

/// A certificate with those that vouch for it behind it, and its private key without a passphrase, as PEM
/// texts.
struct Identity {
  std::string certificate;
  std::string key;
};

struct Endpoint {
  std::string host = "127.0.0.1";
  int port = 0;                       // 0: a free one
  std::size_t max_head = 64 * 1024;   // bytes of the request line and the header fields
  std::size_t max_body = 10'000'000;  // bytes; a request with a longer body arrives as `truncated`
  bool gzip = true;                   // whether answers are compressed for clients that ask for it
  bool unpacks =
      true;  // whether gzip bodies are unpacked and other codings refused; else they arrive as sent
  std::size_t connections =
      10'000;                 // open at once, as far as the process may; further ones replace idle ones
  std::size_t answers = 256;  // that may be kept waiting at once, each with a thread of its own
  Patience patience = {};
  std::optional<Identity> identity = {};                // with one, TLS is spoken
  std::function<void(const Refusal&)> on_refusal = {};  // called from many threads
};

/// A running server; stops when it goes away, after the requests in flight.
class Server {
 public:
  /// Starts listening on a thread of its own; the message says why it could not (a taken port, an unknown
  /// host). The answer is called from many threads; what it throws becomes a 500.
  static tl::expected<Server, std::string> start(const Endpoint& endpoint, Answer answer);
  Server(Server&&) noexcept;
  Server& operator=(Server&&) noexcept;
  ~Server();

  int port() const;
  /// Blocks until `stop` is called from elsewhere.
  void wait();
  /// Takes no more connections and returns when the open ones are closed; not to be called by an answer.
  void stop();

 private:
  struct State;
  explicit Server(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace understudy::http
