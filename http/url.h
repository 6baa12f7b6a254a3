#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace understudy::http {

/// An absolute URL of a server (RFC 3986): `https://api.example.com:8443/v1`.
struct Url {
  bool tls = false;
  std::string host;  // a name or an address, IPv6 without brackets
  int port = 0;
  std::string path = {};   // as written; empty where there is none
  std::string query = {};  // with its `?`

  friend bool operator==(const Url&, const Url&) = default;
};

/// Reads a URL; a fragment is dropped. The message says what is wrong: another scheme than `http` and
/// `https`, a user in it, a port that is none, white space.
tl::expected<Url, std::string> read_url(std::string_view text);

/// `api.example.com:8443`, without the port that its scheme has anyway, as the field `Host` has it.
std::string authority(const Url& url);

}  // namespace understudy::http
