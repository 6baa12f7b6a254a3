#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace understudy::redis {

/// Where a Redis is, and which of its databases is meant.
struct Address {
  std::string host = "127.0.0.1";
  int port = 6379;
  int database = 0;
  std::string password = {};

  /// As `redis://HOST:PORT/DB`, without the password.
  std::string text() const;
};

/// Reads `redis://HOST[:PORT][/DB]`; an IPv6 address stands in brackets.
std::optional<Address> read_address(std::string_view text);

}  // namespace understudy::redis
