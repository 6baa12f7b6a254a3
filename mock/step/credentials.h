#pragma once

#include <optional>
#include <string>

#include "mock/prepare/prepared.h"

namespace understudy::mock {

/// What a request brings for a scheme: the token, key or user name, or why that will not do.
struct Brought {
  enum class State { absent, broken, sound };
  State state = State::absent;
  std::string name = {};  // to look up among the known credentials
  std::string fault = {};
};

Brought credentials_for(const runtime::SecurityScheme& scheme, const runtime::Request& request);

/// What `WWW-Authenticate` says of a scheme (RFC 9110, section 11.6.1).
std::string challenge_of(const runtime::SecurityScheme& scheme);

/// What a message calls it: `a bearer token`.
std::string wanted_by(const runtime::SecurityScheme& scheme);

}  // namespace understudy::mock
