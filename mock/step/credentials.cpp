#include "mock/step/credentials.h"

#include <algorithm>

#include "mock/read/query.h"
#include "mock/read/text.h"

namespace understudy::mock {

namespace {

using runtime::SecurityScheme;
using State = Brought::State;

/// What follows the scheme's word in `Authorization`; nothing where the header is of another scheme.
std::optional<std::string> authorization(const runtime::Request& request, std::string_view word) {
  const std::string* header = request.headers.find("authorization");
  if (header == nullptr) return std::nullopt;
  const std::string_view text = trim(*header);
  const std::size_t space = std::min(text.find(' '), text.size());
  if (!same_word(text.substr(0, space), word)) return std::nullopt;
  return std::string(trim(text.substr(space)));
}

/// `b64token` of RFC 6750, section 2.1.
bool is_token(std::string_view text) {
  while (text.ends_with('=')) text.remove_suffix(1);
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char letter) {
    const bool word = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                      (letter >= '0' && letter <= '9');
    return word || std::string_view("-._~+/").find(letter) != std::string_view::npos;
  });
}

Brought bearer(const runtime::Request& request) {
  const std::optional<std::string> token = authorization(request, "bearer");
  if (!token) return {};
  if (!is_token(*token))
    return {State::broken, {}, "the bearer token is empty or has letters that no token has"};
  return {State::sound, *token};
}

/// RFC 7617, section 2: a user name and a password with a colon between.
Brought basic(const runtime::Request& request) {
  const std::optional<std::string> text = authorization(request, "basic");
  if (!text) return {};
  const std::optional<std::string> pair = base64_bytes(*text);
  if (!pair || pair->empty()) return {State::broken, {}, "the basic credentials are not base64"};
  const std::size_t colon = pair->find(':');
  if (colon == std::string::npos) return {State::broken, {}, "the basic credentials have no colon"};
  if (colon == 0) return {State::broken, {}, "the basic credentials have no user name"};
  const bool control = std::any_of(pair->begin(), pair->end(), [](char letter) {
    return static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F;
  });
  if (control) return {State::broken, {}, "the basic credentials have control characters"};
  return {State::sound, pair->substr(0, colon)};
}

std::optional<std::string> cookie(const runtime::Request& request, std::string_view name) {
  const std::optional<std::string> header = request.headers.joined("cookie");
  if (!header) return std::nullopt;
  for (std::string_view pair : split_list(*header, ';')) {
    const std::size_t equals = std::min(pair.find('='), pair.size());
    if (trim(pair.substr(0, equals)) != name) continue;
    return std::string(trim(pair.substr(std::min(equals + 1, pair.size()))));
  }
  return std::nullopt;
}

Brought api_key(const SecurityScheme& scheme, const runtime::Request& request) {
  std::optional<std::string> key;
  if (scheme.in == runtime::In::query) key = query_value(request, scheme.parameter);
  if (scheme.in == runtime::In::cookie) key = cookie(request, scheme.parameter);
  if (scheme.in == runtime::In::header) key = request.headers.joined(scheme.parameter);
  if (!key) return {};
  if (trim(*key).empty()) return {State::broken, {}, "the key " + scheme.parameter + " is empty"};
  return {State::sound, std::string(trim(*key))};
}

Brought other_http(const SecurityScheme& scheme, const runtime::Request& request) {
  const std::optional<std::string> text = authorization(request, scheme.http_scheme);
  if (!text) return {};
  if (text->empty()) return {State::broken, {}, "the " + scheme.http_scheme + " credentials are empty"};
  return {State::sound, *text};
}

}  // namespace

Brought credentials_for(const SecurityScheme& scheme, const runtime::Request& request) {
  switch (scheme.kind) {
    case SecurityScheme::Kind::basic:
      return basic(request);
    case SecurityScheme::Kind::bearer:
    case SecurityScheme::Kind::oauth2:
    case SecurityScheme::Kind::open_id:
      return bearer(request);
    case SecurityScheme::Kind::api_key:
      return api_key(scheme, request);
    case SecurityScheme::Kind::other_http:
      return other_http(scheme, request);
    case SecurityScheme::Kind::mutual_tls:
      return {State::sound};  // lies below HTTP, out of the mock's sight
  }
  return {};
}

std::string challenge_of(const SecurityScheme& scheme) {
  switch (scheme.kind) {
    case SecurityScheme::Kind::basic:
      return "Basic realm=\"*\"";
    case SecurityScheme::Kind::bearer:
    case SecurityScheme::Kind::oauth2:
    case SecurityScheme::Kind::open_id:
      return "Bearer";
    case SecurityScheme::Kind::api_key:
      return "ApiKey";
    case SecurityScheme::Kind::other_http:
      return scheme.http_scheme == "digest" ? "Digest realm=\"*\", nonce=\"abc123\"" : scheme.http_scheme;
    case SecurityScheme::Kind::mutual_tls:
      return {};
  }
  return {};
}

std::string wanted_by(const SecurityScheme& scheme) {
  switch (scheme.kind) {
    case SecurityScheme::Kind::basic:
      return "a user name and password (Authorization: Basic …)";
    case SecurityScheme::Kind::bearer:
    case SecurityScheme::Kind::oauth2:
    case SecurityScheme::Kind::open_id:
      return "a bearer token (Authorization: Bearer …)";
    case SecurityScheme::Kind::api_key:
      return "the key " + scheme.parameter + " in the " + std::string(runtime::name_of(scheme.in));
    case SecurityScheme::Kind::other_http:
      return "credentials (Authorization: " + scheme.http_scheme + " …)";
    case SecurityScheme::Kind::mutual_tls:
      return "a client certificate";
  }
  return {};
}

}  // namespace understudy::mock
