#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <tl/expected.hpp>

#include "runtime/message.h"

namespace understudy::http {

/// The most bytes that a status line and its fields may have.
inline constexpr std::size_t max_answer_head = 256 * 1024;

/// Everything of an answer that stands before its body.
struct AnswerHead {
  int status = 0;
  runtime::Headers headers = {};
  bool chunked = false;
  std::optional<std::size_t> length = {};  // of the body; neither: until the connection ends
};

/// Reads a head (RFC 9112, sections 4 to 6) with its empty line; the message says why it is none. What two
/// readers could understand differently is refused: folded lines, two lengths, a length beside chunks,
/// codings other than chunked.
tl::expected<AnswerHead, std::string> parse_answer(std::string_view text);

}  // namespace understudy::http
