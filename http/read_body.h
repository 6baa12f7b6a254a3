#pragma once

#include <string>
#include <tl/expected.hpp>

#include "http/parse_head.h"
#include "http/serve.h"
#include "http/socket.h"

namespace understudy::http {

struct Body {
  std::string bytes;
  bool truncated = false;  // longer than the endpoint takes: the rest was not read
};

/// Reads the body that a head announces, with its length or in chunks; asks for it where the client waits to
/// be asked (RFC 9110, section 10.1.1).
tl::expected<Body, Refusal> read_body(Socket& socket, const Head& head, const Endpoint& endpoint);

}  // namespace understudy::http
