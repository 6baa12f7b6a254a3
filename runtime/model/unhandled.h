#pragma once

namespace understudy::runtime {

/// What a handler returns that leaves the answer to whoever stands behind it: the mock.
struct Unhandled {
  friend bool operator==(const Unhandled&, const Unhandled&) = default;
};

}  // namespace understudy::runtime
