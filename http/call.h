#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>
#include <tl/expected.hpp>

#include "http/url.h"
#include "runtime/message.h"

namespace understudy::http {

/// An address that a name was resolved to, as text (`127.0.0.1`, `::1`), before anybody connects to it.
struct Address {
  std::string text;
  bool is_loopback = false;  // 127.0.0.0/8, ::1, and the former within the latter
};

/// What a call may take and where it may go.
struct CallLimits {
  std::chrono::milliseconds connect{5'000};
  std::chrono::milliseconds whole{30'000};  // from the first look-up to the last byte
  std::size_t max_body = 100'000'000;       // bytes of the answer's body
  std::string authorities = {};             // a PEM file of certificates to trust; empty: the system's
  /// Asked for each address of the host; the call goes to one that it lets pass, and to no other. Empty: any.
  std::function<bool(const Address& address)> may_reach = {};
};

/// Why there is no answer.
struct CallFault {
  bool is_late = false;  // it took too long; else it could not be had
  std::string detail;
};

/// Sends one request to a server, on a connection of its own, and reads the answer. The target of the request
/// is the whole path. Its fields go as they are, in their order, but for those about the connection (RFC
/// 9110, section 7.6.1) and `Host`, which names the server; so does the answer come back, with its body
/// without chunks and otherwise as it was sent. Interim answers are skipped, redirects are answers like any
/// other.
tl::expected<runtime::Response, CallFault> call(const Url& server, const runtime::Request& request,
                                                const CallLimits& limits = {});

}  // namespace understudy::http
