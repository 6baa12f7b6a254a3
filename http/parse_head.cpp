#include "http/parse_head.h"

#include <algorithm>
#include <limits>

#include "http/words.h"

namespace understudy::http {

namespace {

tl::unexpected<Refusal> refuse(int status, std::string detail) {
  return tl::unexpected(Refusal{status, std::move(detail)});
}

/// Cuts the next line off `text`; both CRLF and a single LF end one (RFC 9112, section 2.2).
std::string_view next_line(std::string_view& text) {
  const auto end = text.find('\n');
  auto line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  return line;
}

/// Origin form out of any form of a target (RFC 9112, section 3.2); empty where it is none.
std::string origin_form(std::string_view method, std::string_view target) {
  if (target == "*" && method == "OPTIONS") return "*";
  if (const auto scheme = target.find("://"); scheme != std::string_view::npos && target.front() != '/') {
    const auto path = target.find_first_of("/?", scheme + 3);
    if (path == std::string_view::npos) return "/";
    return (target[path] == '?' ? "/" : "") + std::string(target.substr(path));
  }
  return target.starts_with('/') ? std::string(target.substr(0, target.find('#'))) : std::string();
}

tl::expected<void, Refusal> read_version(std::string_view version, Head& head) {
  const bool named = version.size() == 8 && version.starts_with("HTTP/") && version[6] == '.';
  if (!named) return refuse(400, "the request line does not end with an HTTP version");
  if (version[5] != '1') return refuse(505, "HTTP/1.1 and HTTP/1.0 are supported");
  head.http_1_0 = version[7] == '0';
  head.keep_alive = !head.http_1_0;
  return {};
}

tl::expected<void, Refusal> read_request_line(std::string_view line, Head& head) {
  if (line.size() > max_request_line) {
    return refuse(414, "the request line has more than " + std::to_string(max_request_line) + " bytes");
  }
  const auto method_end = line.find(' ');
  const auto target_end = line.rfind(' ');
  if (method_end == std::string_view::npos || method_end == target_end) {
    return refuse(400, "the request line is not made of a method, a target and a version");
  }
  head.method = line.substr(0, method_end);
  if (!is_token(head.method)) return refuse(400, "the method is not a token");
  if (auto version = read_version(line.substr(target_end + 1), head); !version) return version;
  if (head.method == "CONNECT") return refuse(501, "CONNECT is not supported");
  const auto target = line.substr(method_end + 1, target_end - method_end - 1);
  if (target.empty() || holds_control(target) || target.find(' ') != std::string_view::npos ||
      target.find('\t') != std::string_view::npos) {
    return refuse(400, "the request target holds white space or control characters");
  }
  head.target = origin_form(head.method, target);
  if (head.target.empty()) return refuse(400, "the request target does not start with `/`");
  return {};
}

tl::expected<void, Refusal> read_field(std::string_view line, Head& head) {
  const auto colon = line.find(':');
  if (line.front() == ' ' || line.front() == '\t') return refuse(400, "a folded header field is not allowed");
  if (colon == std::string_view::npos) return refuse(400, "a header field has no colon");
  const auto name = line.substr(0, colon);
  if (!is_token(name)) return refuse(400, "the name of a header field is not a token");
  const auto value = trimmed(line.substr(colon + 1));
  if (holds_control(value)) {
    return refuse(400, "the header field " + std::string(name) + " holds a control character");
  }
  head.headers.add(std::string(name), std::string(value));
  return {};
}

std::optional<std::size_t> decimal(std::string_view text) {
  constexpr auto most = std::numeric_limits<std::size_t>::max();
  if (text.empty()) return std::nullopt;
  std::size_t number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number > most / 10 - 1 ? most : number * 10 + static_cast<std::size_t>(c - '0');
  }
  return number;
}

/// How long the body is (RFC 9112, section 6.3).
tl::expected<void, Refusal> read_framing(Head& head) {
  std::size_t codings = 0;
  for (const auto& [name, value] : head.headers) {
    if (same_word(name, "transfer-encoding")) {
      if (++codings > 1 || !same_word(value, "chunked")) {
        return refuse(501, "the only transfer coding supported is chunked");
      }
      head.chunked = true;
    } else if (same_word(name, "content-length")) {
      const auto length = decimal(value);
      if (!length) return refuse(400, "Content-Length is not a number");
      if (head.length && head.length != length) return refuse(400, "two different Content-Lengths");
      head.length = length;
    }
  }
  if (head.chunked && (head.length || head.http_1_0)) {
    return refuse(400, "Transfer-Encoding is allowed in HTTP/1.1 only, and not beside Content-Length");
  }
  return {};
}

tl::expected<void, Refusal> read_connection_fields(Head& head) {
  std::size_t hosts = 0;
  for (const auto& [name, value] : head.headers) {
    if (same_word(name, "host")) ++hosts;
    if (same_word(name, "connection") && lists_word(value, "close")) head.keep_alive = false;
    if (same_word(name, "connection") && head.http_1_0 && lists_word(value, "keep-alive"))
      head.keep_alive = true;
    if (same_word(name, "expect")) {
      if (!same_word(value, "100-continue")) return refuse(417, "the only expectation known is 100-continue");
      head.expects_continue = !head.http_1_0;
    }
    if (same_word(name, "content-encoding") && !value.empty() && !same_word(value, "identity")) {
      const bool is_gzip = same_word(value, "gzip") || same_word(value, "x-gzip");
      head.coding = is_gzip && head.coding == Coding::none ? Coding::gzip : Coding::other;
    }
  }
  if (hosts > 1 || (hosts == 0 && !head.http_1_0)) return refuse(400, "a request has exactly one Host");
  return {};
}

}  // namespace

std::size_t leading_empty_lines(std::string_view bytes) {
  return std::min(bytes.find_first_not_of("\r\n"), bytes.size());
}

std::optional<std::size_t> end_of_head(std::string_view bytes, std::size_t searched) {
  const std::size_t start = searched > 2 ? searched - 2 : 0;
  for (auto at = bytes.find('\n', start); at != std::string_view::npos; at = bytes.find('\n', at + 1)) {
    const auto rest = bytes.substr(at + 1);
    if (rest.starts_with('\n')) return at + 2;
    if (rest.starts_with("\r\n")) return at + 3;
  }
  return std::nullopt;
}

tl::expected<Head, Refusal> parse_head(std::string_view text) {
  Head head;
  if (auto read = read_request_line(next_line(text), head); !read) return tl::unexpected(read.error());
  for (auto line = next_line(text); !line.empty(); line = next_line(text)) {
    if (auto read = read_field(line, head); !read) return tl::unexpected(read.error());
  }
  if (auto read = read_framing(head); !read) return tl::unexpected(read.error());
  if (auto read = read_connection_fields(head); !read) return tl::unexpected(read.error());
  return head;
}

}  // namespace understudy::http
