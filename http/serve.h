#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <tl/expected.hpp>

#include "runtime/message.h"

namespace understudy::http {

using Answer = std::function<runtime::Response(const runtime::Request& request)>;

struct Endpoint {
  std::string host = "127.0.0.1";
  int port = 0;                       // 0: a free one
  std::size_t max_body = 10'000'000;  // bytes; a request with a longer body arrives as `truncated`
};

/// A running server; stops when it goes away, after the requests in flight.
class Server {
 public:
  /// Starts listening on a thread of its own; the message says why it could not (a taken port, an unknown
  /// host).
  static tl::expected<Server, std::string> start(const Endpoint& endpoint, Answer answer);
  Server(Server&&) noexcept;
  Server& operator=(Server&&) noexcept;
  ~Server();

  int port() const;
  /// Blocks until `stop` is called from elsewhere.
  void wait();
  void stop();

 private:
  struct State;
  explicit Server(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace understudy::http
