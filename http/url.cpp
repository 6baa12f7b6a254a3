#include "http/url.h"

#include <algorithm>
#include <optional>

#include "http/words.h"

namespace understudy::http {

namespace {

tl::unexpected<std::string> refused(std::string_view text, const std::string& why) {
  return tl::unexpected("`" + std::string(text.substr(0, 200)) + "` " + why);
}

bool is_odd(char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F || c == '\\'; }

std::optional<int> port_of(std::string_view digits) {
  if (digits.empty() || digits.size() > 5 || digits.find_first_not_of("0123456789") != std::string_view::npos)
    return std::nullopt;
  const int port = std::stoi(std::string(digits));
  return port >= 1 && port <= 65535 ? std::optional(port) : std::nullopt;
}

/// Splits `host`, `host:port`, `[v6]` and `[v6]:port`; nothing for another form.
bool read_authority(std::string_view text, Url& url) {
  const bool is_bracketed = text.starts_with('[');
  const std::size_t end = is_bracketed ? text.find(']') : std::min(text.find(':'), text.size());
  if (end == std::string_view::npos) return false;
  url.host = text.substr(is_bracketed ? 1 : 0, end - (is_bracketed ? 1 : 0));
  text.remove_prefix(std::min(end + (is_bracketed ? 1 : 0), text.size()));
  if (url.host.empty()) return false;
  if (text.empty()) return true;
  const auto port = text.front() == ':' ? port_of(text.substr(1)) : std::nullopt;
  url.port = port.value_or(0);
  return port.has_value();
}

}  // namespace

tl::expected<Url, std::string> read_url(std::string_view text) {
  Url url;
  const std::size_t scheme_end = text.find("://");
  const std::string_view scheme = text.substr(0, scheme_end);
  if (std::ranges::any_of(text, is_odd)) return refused(text, "holds characters that no URL has");
  if (scheme_end == std::string_view::npos || !(same_word(scheme, "http") || same_word(scheme, "https")))
    return refused(text, "is no absolute URL with http:// or https://");
  url.tls = scheme.size() == 5;
  url.port = url.tls ? 443 : 80;
  std::string_view rest = text.substr(scheme_end + 3);
  rest = rest.substr(0, rest.find('#'));
  const std::size_t end = std::min(rest.find_first_of("/?"), rest.size());
  const std::string_view server = rest.substr(0, end);
  if (server.find('@') != std::string_view::npos) return refused(text, "may not name a user");
  if (!read_authority(server, url)) return refused(text, "names no host, or a port that is none");
  rest.remove_prefix(end);
  const std::size_t query = std::min(rest.find('?'), rest.size());
  url.path = rest.substr(0, query);
  url.query = rest.substr(query);
  return url;
}

std::string authority(const Url& url) {
  const bool is_v6 = url.host.find(':') != std::string::npos;
  const std::string host = is_v6 ? "[" + url.host + "]" : url.host;
  return url.port == (url.tls ? 443 : 80) ? host : host + ":" + std::to_string(url.port);
}

}  // namespace understudy::http
