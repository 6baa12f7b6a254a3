#include "http/chunked.h"

#include <algorithm>
#include <optional>

#include "http/words.h"

namespace understudy::http {

namespace {

constexpr std::size_t max_line = 4096;
constexpr std::size_t max_trailers = 16 * 1024;

std::optional<std::size_t> hexadecimal(std::string_view text) {
  if (text.empty() || text.size() > 15) return std::nullopt;
  std::size_t number = 0;
  for (const char c : text) {
    const auto digit = std::string_view("0123456789abcdef0123456789ABCDEF").find(c);
    if (digit == std::string_view::npos) return std::nullopt;
    number = number * 16 + digit % 16;
  }
  return number;
}

}  // namespace

void ChunkedBody::take(std::string_view& bytes, std::string& body) {
  bool waiting = false;
  while (!waiting && state_ != State::done && state_ != State::broken) step(bytes, body, waiting);
}

/// Cuts off a line that ends with CRLF; false while it is not complete. A line too long breaks the body.
bool ChunkedBody::take_line(std::string_view& rest, std::string_view& line) {
  const auto end = rest.find("\r\n");
  if (end == std::string_view::npos ? rest.size() > max_line : end > max_line) state_ = State::broken;
  if (end == std::string_view::npos || state_ == State::broken) return false;
  line = rest.substr(0, end);
  rest.remove_prefix(end + 2);
  return true;
}

void ChunkedBody::step(std::string_view& rest, std::string& body, bool& waiting) {
  if (state_ == State::data) return take_data(rest, body, waiting);
  std::string_view line;
  if (!take_line(rest, line)) {
    waiting = true;
    return;
  }
  if (state_ == State::size) {
    begin_chunk(line);
  } else if (state_ == State::after_data) {
    state_ = line.empty() ? State::size : State::broken;
  } else {
    overhead_ += line.size() + 2;
    if (overhead_ > max_trailers) state_ = State::broken;
    if (line.empty()) state_ = State::done;
  }
}

void ChunkedBody::begin_chunk(std::string_view line) {
  const auto size = hexadecimal(trimmed(line.substr(0, line.find(';'))));
  if (!size) {
    state_ = State::broken;
    return;
  }
  left_ = *size;
  state_ = left_ == 0 ? State::trailer : State::data;
}

void ChunkedBody::take_data(std::string_view& rest, std::string& body, bool& waiting) {
  const auto count = std::min(left_, rest.size());
  body.append(rest.substr(0, count));
  rest.remove_prefix(count);
  left_ -= count;
  waiting = left_ > 0;
  if (left_ == 0) state_ = State::after_data;
}

}  // namespace understudy::http
