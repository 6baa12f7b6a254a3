#include "http/parse_answer.h"

#include <algorithm>
#include <charconv>

#include "http/words.h"

namespace understudy::http {

namespace {

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\t') || byte == 0x7F;
}

std::string_view next_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

template <typename Number>
std::optional<Number> decimal(std::string_view text) {
  Number number = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  const bool is_digits = !text.empty() && text.front() >= '0' && text.front() <= '9';
  return is_digits && error == std::errc() && stop == end ? std::optional(number) : std::nullopt;
}

/// `HTTP/1.1 200 OK`; the reason is dropped.
std::optional<int> status_in(std::string_view line) {
  if (line.size() < 12 || !line.starts_with("HTTP/1.") || line[8] != ' ') return std::nullopt;
  if (line.size() > 12 && line[12] != ' ') return std::nullopt;
  const auto status = decimal<int>(line.substr(9, 3));
  return status && *status >= 100 ? status : std::nullopt;
}

using Read = tl::expected<void, std::string>;

Read read_field(std::string_view line, AnswerHead& head) {
  const std::size_t colon = line.find(':');
  if (line.starts_with(' ') || line.starts_with('\t'))
    return tl::unexpected(std::string("a header field is folded"));
  if (colon == std::string_view::npos || !is_token(line.substr(0, colon)))
    return tl::unexpected(std::string("a header field has no name"));
  const std::string_view value = trimmed(line.substr(colon + 1));
  if (std::ranges::any_of(value, is_control))
    return tl::unexpected(std::string("a header field holds a control character"));
  head.headers.add(std::string(line.substr(0, colon)), std::string(value));
  return {};
}

Read read_framing(AnswerHead& head) {
  for (const auto& [name, value] : head.headers) {
    if (same_word(name, "transfer-encoding")) {
      if (head.chunked || !same_word(value, "chunked"))
        return tl::unexpected("its transfer coding is " + value + ", and only chunked is known");
      head.chunked = true;
    } else if (same_word(name, "content-length")) {
      const auto length = decimal<std::size_t>(value);
      if (!length) return tl::unexpected(std::string("its Content-Length is no number"));
      if (head.length && head.length != length)
        return tl::unexpected(std::string("it has two Content-Lengths"));
      head.length = length;
    }
  }
  if (head.chunked && head.length)
    return tl::unexpected(std::string("it has a Content-Length beside its chunks"));
  return {};
}

}  // namespace

tl::expected<AnswerHead, std::string> parse_answer(std::string_view text) {
  AnswerHead head;
  const auto status = status_in(next_line(text));
  if (!status) return tl::unexpected(std::string("it begins with no status line of HTTP/1.1"));
  head.status = *status;
  for (auto line = next_line(text); !line.empty(); line = next_line(text)) {
    if (auto read = read_field(line, head); !read) return tl::unexpected(read.error());
  }
  if (auto read = read_framing(head); !read) return tl::unexpected(read.error());
  return head;
}

}  // namespace understudy::http
