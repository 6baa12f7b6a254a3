#include "mock/admin/guard.h"

#include "mock/admin/reply.h"
#include "mock/read/text.h"

namespace understudy::mock {

namespace {

/// `localhost:4010` → `localhost`, `[::1]:4010` → `[::1]`.
std::string_view without_port(std::string_view host) {
  if (host.starts_with('[')) return host.substr(0, host.find(']') + 1);
  return host.substr(0, host.find(':'));
}

/// An address of 127.0.0.0/8 in digits; a name that only begins so is none.
bool is_loopback_address(std::string_view host) {
  return host.starts_with("127.") && host.find_first_not_of("0123456789.") == std::string_view::npos;
}

bool is_this_machine(std::string_view host) {
  const std::string_view name = without_port(host);
  return same_word(name, "localhost") || name == "[::1]" || is_loopback_address(name);
}

std::string_view token_of(std::string_view field) {
  constexpr std::string_view scheme = "bearer ";
  if (!same_word(field.substr(0, scheme.size()), scheme)) return {};
  return trim(field.substr(scheme.size()));
}

runtime::Response needs_token() {
  runtime::Response response =
      problem_reply({.status = 401,
                     .word = "admin-token",
                     .title = "Admin token needed",
                     .detail = "the admin paths need the header `Authorization: Bearer "
                               "TOKEN` with the token of --admin-token"});
  response.headers.add("WWW-Authenticate", "Bearer");
  return response;
}

runtime::Response strange(std::string detail) {
  return problem_reply({.status = 403,
                        .word = "admin-origin",
                        .title = "Not from here",
                        .detail = std::move(detail) + "; --admin-token lets in who knows a token"});
}

}  // namespace

bool same_secret(std::string_view sent, std::string_view known) {
  unsigned difference = sent.size() == known.size() ? 0 : 1;
  for (std::size_t i = 0; i < sent.size(); ++i) {
    const char other = known.empty() ? '\0' : known[i % known.size()];
    difference |= static_cast<unsigned>(static_cast<unsigned char>(sent[i] ^ other));
  }
  return difference == 0;
}

std::optional<runtime::Response> turn_away(const Admin& admin, const runtime::Request& request) {
  if (!admin.token.empty()) {
    const std::string* field = request.headers.find("authorization");
    if (field != nullptr && same_secret(token_of(*field), admin.token)) return std::nullopt;
    return needs_token();
  }
  if (request.headers.find("origin") != nullptr)
    return strange("the admin paths are not for pages of other sites");
  const std::string* host = request.headers.find("host");
  if (host != nullptr && !is_this_machine(*host))
    return strange("the admin paths are for callers of localhost or 127.0.0.1");
  return std::nullopt;
}

}  // namespace understudy::mock
