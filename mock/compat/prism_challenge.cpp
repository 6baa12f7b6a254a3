#include <algorithm>

#include "mock/compat/prism.h"

namespace understudy::mock {

namespace {

std::string challenge_of(const runtime::SecurityScheme& scheme) {
  using Kind = runtime::SecurityScheme::Kind;
  switch (scheme.kind) {
    case Kind::basic:
      return "Basic realm=\"*\"";
    case Kind::bearer:
      return "Bearer";
    case Kind::oauth2:
      return "OAuth2";
    case Kind::open_id:
      return "OpenID";
    case Kind::other_http:
      return scheme.http_scheme == "digest" ? "Digest realm=\"*\", nonce=\"abc123\"" : scheme.http_scheme;
    case Kind::api_key:
    case Kind::mutual_tls:
      return {};
  }
  return {};
}

}  // namespace

std::string prism_challenge(const PreparedOperation& operation) {
  std::vector<std::string> challenges;
  for (const Alternative& alternative : operation.security) {
    for (const PreparedScheme* scheme : alternative) {
      std::string one = challenge_of(*scheme->scheme);
      const bool is_new = std::ranges::find(challenges, one) == challenges.end();
      if (!one.empty() && is_new) challenges.push_back(std::move(one));
    }
  }
  std::string text;
  for (const std::string& one : challenges) text += (text.empty() ? "" : ",") + one;
  return text;
}

}  // namespace understudy::mock
