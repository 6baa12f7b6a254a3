#pragma once

#include <functional>

#include "http/serve.h"
#include "http/socket.h"

namespace understudy::http {

/// What a connection's exchanges have in common.
struct Service {
  const Endpoint& endpoint;
  const Answer& answer;
  std::function<bool()> last;  // whether the connection has to end after the running exchange
};

/// Waits for the first byte of a request; false where none comes.
bool await_request(Socket& socket, const Patience& patience);

/// Reads one request, answers it, and says whether the connection goes on.
bool exchange(Socket& socket, const Service& service);

}  // namespace understudy::http
