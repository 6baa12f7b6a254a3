#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "json/json.h"

namespace understudy::json {

/// What is wrong in a text that is not JSON, and where: 1-based line and column (in code points), 0-based
/// byte offset.
struct ParseError {
  std::string message;
  std::size_t line = 1;
  std::size_t column = 1;
  std::size_t offset = 0;

  friend bool operator==(const ParseError&, const ParseError&) = default;
};

struct ParseLimits {
  std::size_t depth = 256;
  bool unique_names = false;  // refuse a second member of one name; else the last one counts
};

/// Reads one JSON text (RFC 8259), a byte order mark before it or not. Refuses invalid UTF-8, nesting beyond
/// the limit, anything after the value.
tl::expected<Value, ParseError> parse(std::string_view text, ParseLimits limits = {});

/// Reads a text that the program itself contains. Throws std::logic_error where it is not JSON.
Value parse_trusted(std::string_view text);

}  // namespace understudy::json
