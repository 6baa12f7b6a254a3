#pragma once

#include <cstddef>

namespace understudy::http {

/// What arrived on a connection. A broken connection counts as its end.
struct Received {
  std::size_t count = 0;
  bool drained = false;      // nothing more can be there
  bool ended = false;        // nothing more will come
  bool misdirected = false;  // the client does not speak TLS, and this port does
};

}  // namespace understudy::http
