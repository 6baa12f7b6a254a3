#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "http/serve.h"
#include "runtime/message.h"

namespace understudy::http {

/// The most bytes that a request line may have.
inline constexpr std::size_t max_request_line = 16 * 1024;

/// What the Content-Encoding of a request says of its body (RFC 9110, section 8.4).
enum class Coding { none, gzip, other };

/// Everything of a request that stands before its body.
struct Head {
  std::string method;
  std::string target;  // origin form
  bool http_1_0 = false;
  bool keep_alive = true;
  bool expects_continue = false;
  bool chunked = false;
  Coding coding = Coding::none;
  std::optional<std::size_t> length;  // of the body; saturated where it is beyond any memory
  runtime::Headers headers;
};

/// Bytes of empty lines before a request line, which are to be skipped (RFC 9112, section 2.2).
std::size_t leading_empty_lines(std::string_view bytes);

/// Where the head ends, the empty line included; nothing while it is not complete. It is known to have no end
/// in the first `searched` bytes.
std::optional<std::size_t> end_of_head(std::string_view bytes, std::size_t searched = 0);

/// Reads a head (RFC 9112, sections 3 to 6) with its empty line. Refuses what two readers could understand
/// differently: white space around names, folded lines, two lengths, a length beside chunks.
tl::expected<Head, Refusal> parse_head(std::string_view text);

}  // namespace understudy::http
